package org.gainsay.report;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A listing as an array of objects, one a row; the schemas beside this class say which columns each has. */
public final class ListingJson {

    private ListingJson() {}

    public static ArrayNode of(Listing listing) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (var row : listing.rows()) {
            ObjectNode object = rows.addObject();
            for (int i = 0; i < row.size(); i++) {
                object.put(listing.columns().get(i), row.get(i));
            }
        }
        return rows;
    }
}
