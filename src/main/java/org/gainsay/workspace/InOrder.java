package org.gainsay.workspace;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Answers questions on all processors at once, and hands on the answers in the order of the questions. Never more than a few
 * questions for each processor are in hand: who asks faster is made to wait.
 */
final class InOrder<Q, A> implements AutoCloseable {

    private static final int IN_HAND_FOR_EACH = 16;

    private record Asked<Q, A>(Q question, Future<A> answer) {}

    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(processors);
    private final Queue<Asked<Q, A>> inHand = new ArrayDeque<>();
    private final Function<Q, A> work;
    private final BiConsumer<Q, A> sink;

    InOrder(Function<Q, A> work, BiConsumer<Q, A> sink) {
        this.work = work;
        this.sink = sink;
    }

    void ask(Q question) {
        if (inHand.size() >= processors * IN_HAND_FOR_EACH) {
            handOn();
        }
        inHand.add(new Asked<>(question, workers.submit(() -> work.apply(question))));
        while (!inHand.isEmpty() && inHand.element().answer().isDone()) {
            handOn();
        }
    }

    /** Waits for what is still in hand. */
    void finish() {
        while (!inHand.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        Asked<Q, A> oldest = inHand.remove();
        try {
            sink.accept(oldest.question(), oldest.answer().get());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException own
                    ? own
                    : new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
