package vn.lienthong.hub.statistics.export;

import java.util.List;

/** One row; as JSON it is what it is in a page. */
public interface ExportRow {

    /** In the order of the columns; null for what is not known. */
    List<Object> cells();
}
