package vn.lienthong.hub.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** @param next the cursor of the next page; absent on the last one */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierPage(List<DossierSummary> items, String next) {}
