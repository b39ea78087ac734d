package org.gainsay.workspace;

import java.util.Map;
import org.gainsay.extract.Engine;
import org.gainsay.extract.Extraction;
import org.gainsay.extract.Extractions;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** The program with {@link PlainSentences} for an extractor, which loads no models. */
@SpringBootConfiguration
@ComponentScan("org.gainsay.shell")
public class ArticleProgram {

    @Bean
    @Primary
    Extractions plainSentences() {
        return (vocabulary, coreference) -> new Extraction(
                new Engine("plain sentences", "1", Map.of("coreference", String.valueOf(coreference))),
                new PlainSentences());
    }
}
