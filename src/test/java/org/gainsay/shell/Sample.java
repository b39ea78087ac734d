package org.gainsay.shell;

import example.SampleCommands;
import example.SampleNames;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

/** The sample commands without the rest of the program. */
final class Sample {

    private Sample() {}

    static DefaultListableBeanFactory beans() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerBeanDefinition("commands", new RootBeanDefinition(SampleCommands.class));
        beans.registerBeanDefinition("names", new RootBeanDefinition(SampleNames.class));
        return beans;
    }
}
