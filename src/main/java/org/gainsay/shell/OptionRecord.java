package org.gainsay.shell;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/** A record as a parameter of a command: its components are options of that command, so that several commands share them. */
final class OptionRecord {

    private OptionRecord() {}

    static boolean is(Parameter parameter) {
        return parameter.getType().isRecord();
    }

    /** The parameters that the user sees: of a record its components, of anything else itself. */
    static Stream<Parameter> flat(Parameter parameter) {
        return is(parameter) ? Arrays.stream(constructor(parameter).getParameters()) : Stream.of(parameter);
    }

    /** The record with these components, whose own checks may refuse them. */
    static Object make(Parameter parameter, @Nullable Object[] components) {
        Constructor<?> constructor = constructor(parameter);
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof UsageError error) {
                throw error;
            }
            throw new IllegalStateException(parameter + " cannot be made", refused);
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(parameter + " cannot be made", unexpected);
        }
    }

    private static Constructor<?> constructor(Parameter parameter) {
        return BeanUtils.getResolvableConstructor(parameter.getType());
    }
}
