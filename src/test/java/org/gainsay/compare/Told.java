package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;

/** Findings as lines of text, in which every word that a person could be told stands once. */
final class Told {

    private Told() {}

    static List<String> all(Findings findings) {
        List<String> lines = conflicts(findings.conflicts());
        findings.relays().forEach(relay -> lines.add(relay.kind() + " " + ids(relay.claims()) + " " + relay.reason()));
        lines.add(findings.coverage().toString());
        return lines;
    }

    static List<String> conflicts(List<Conflict> conflicts) {
        List<String> lines = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            lines.add(conflict.fingerprint() + " " + conflict.previousFingerprints() + " "
                    + conflict.question().text() + " " + conflict.severity());
            conflict.positions().forEach(position -> lines.add(position.label() + ": " + ids(position.claims())));
            conflict.clashes()
                    .forEach(clash -> lines.add(clash.a() + "-" + clash.b() + " " + clash.verdict() + " "
                            + clash.severity() + " " + clash.sentence() + " " + clash.reason() + " "
                            + clash.explanation()));
            lines.addAll(conflict.beside());
            lines.addAll(conflict.asks());
            lines.add("context " + ids(conflict.context()));
        }
        return lines;
    }

    static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }
}
