package org.gainsay.report;

import java.util.List;
import org.gainsay.credibility.Grade;
import org.gainsay.credibility.MachineTag;
import org.gainsay.credibility.Scale;
import org.gainsay.credibility.Standing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Grades as machine tags for programs that know the MISP taxonomies: the tag, on what it is, and whose it is. */
public final class GradeTags {

    private GradeTags() {}

    /** An object a grade; what is not known is left out. */
    public static ArrayNode json(List<Standing> standings) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Standing standing : standings) {
            Grade grade = standing.grade();
            ObjectNode node = array.addObject()
                    .put("tag", MachineTag.of(standing.rating()))
                    .put(kind(standing), grade.of().name())
                    .put("expanded", standing.rating().expanded())
                    .put("author", grade.author())
                    .put("date", grade.day().toString());
            if (grade.until() != null) {
                node.put("until", grade.until().toString());
            }
            node.put("reason", grade.reason());
        }
        return array;
    }

    /** The same as rows. */
    public static Listing listing(List<Standing> standings) {
        Listing.Builder rows = Listing.of("tag", "kind", "name", "expanded", "author", "date", "until", "reason");
        for (Standing standing : standings) {
            Grade grade = standing.grade();
            rows.row(
                    MachineTag.of(standing.rating()),
                    kind(standing),
                    grade.of().name(),
                    standing.rating().expanded(),
                    grade.author(),
                    grade.day(),
                    grade.until() == null ? "" : grade.until(),
                    grade.reason());
        }
        return rows.build();
    }

    private static String kind(Standing standing) {
        return standing.grade().of().scale() == Scale.RELIABILITY ? "source" : "claim";
    }
}
