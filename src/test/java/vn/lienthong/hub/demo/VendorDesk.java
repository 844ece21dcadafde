package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** The simulated system of one of the vendor's districts, as the district's own staff uses it. */
interface VendorDesk {

    /** The partner whose system it is. */
    String partner();

    /** A new row, as the search shows it. */
    void add(ObjectNode row);

    /** Changes the row of a dossier, whoever made it. */
    void change(String code, Consumer<ObjectNode> change);

    /** Whether there is a row of that dossier. */
    boolean has(String code);
}
