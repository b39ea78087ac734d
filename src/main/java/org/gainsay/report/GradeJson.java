package org.gainsay.report;

import java.util.List;
import org.gainsay.credibility.Grade;
import org.gainsay.credibility.Scale;
import org.gainsay.credibility.Standing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Grades for other programs, in words as people gave them. */
public final class GradeJson {

    private GradeJson() {}

    /** Adds {@code grades} to a result, where there are any. */
    public static ObjectNode onto(ObjectNode node, List<Standing> standings) {
        if (!standings.isEmpty()) {
            ArrayNode array = node.putArray("grades");
            standings.forEach(standing -> write(standing, array.addObject()));
        }
        return node;
    }

    private static void write(Standing standing, ObjectNode node) {
        Grade grade = standing.grade();
        node.put(
                        grade.of().scale() == Scale.RELIABILITY ? "source" : "claim",
                        grade.of().name())
                .put("grade", standing.rating().words())
                .put("author", grade.author())
                .put("date", grade.day().toString());
        if (grade.until() != null) {
            node.put("until", grade.until().toString());
        }
        node.put("expired", standing.expired()).put("reason", grade.reason());
    }
}
