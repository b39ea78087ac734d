package org.gainsay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.gainsay.report.Reports;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The page before the W3C's own checker of HTML; its style is of a later day than the checker, and left aside. */
class HtmlValidityTest {

    @Test
    void the_page_is_valid_html() throws Exception {
        assertThat(faults(Reports.html(Reports.libya()))).isEmpty();
    }

    @Test
    void the_checker_finds_what_is_wrong() throws Exception {
        assertThat(faults("<!DOCTYPE html><html lang=en><title>x</title><p><div></p>"))
                .isNotEmpty();
    }

    private static List<String> faults(String page) throws Exception {
        List<String> found = new ArrayList<>();
        ErrorHandler collecting = new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                found.add(sentence(fault));
            }

            @Override
            public void error(SAXParseException fault) {
                found.add(sentence(fault));
            }

            @Override
            public void fatalError(SAXParseException fault) {
                found.add(sentence(fault));
            }
        };
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", collecting);
        validator.setUpValidatorAndParsers(collecting, false, false);
        validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
        return found.stream().filter(fault -> !fault.contains("CSS:")).toList();
    }

    private static String sentence(SAXParseException fault) {
        return fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + fault.getMessage();
    }
}
