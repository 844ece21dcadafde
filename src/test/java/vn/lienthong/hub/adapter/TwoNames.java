package vn.lienthong.hub.adapter;

import static vn.lienthong.hub.testing.Events.event;
import static vn.lienthong.hub.testing.Events.newCode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One dossier under two names: the vendor calls it by its own code and its row's id, the district by a national code. Who
 * took it in first, who tells what, and who finds out in the end that it is one, differs with the seed.
 */
final class TwoNames {

    private static final String VENDOR = "/partners/igate-1";
    private static final String DISTRICT = "/partners/district-3";

    final String own;
    final String national;
    final String rowId;
    private final Random random;
    private final boolean rowIdKnown;

    TwoNames(long seed) {
        random = new Random(seed);
        national = newCode("X77.03");
        own = "IG-" + national;
        rowId = "%024x".formatted(random.nextLong(Long.MAX_VALUE));
        rowIdKnown = random.nextBoolean();
    }

    /** Taken in at both; the vendor's commune assisted at the district's desk, so that both are party to both. */
    List<ObjectNode> receptions() {
        boolean vendorFirst = random.nextBoolean();
        ObjectNode atVendor = received(VENDOR, own, vendorFirst ? "08:00" : "08:10", "X77.01", "'assistedAt':'X77.03'");
        if (rowIdKnown) {
            alias(atVendor, "igate-1", rowId);
        }
        ObjectNode atDistrict =
                received(DISTRICT, national, vendorFirst ? "08:10" : "08:00", "X77.03", "'competentUnit':'X77.01'");
        return random.nextBoolean() ? List.of(atVendor, atDistrict) : List.of(atDistrict, atVendor);
    }

    /** What both say of their work, no two things of one moment. */
    List<ObjectNode> work(int facts) {
        List<ObjectNode> work = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            boolean vendor = random.nextBoolean();
            String stage = "{'stage':'Bước %d','toUnit':'%s'}".formatted(i, vendor ? "X77.01" : "X77.03");
            work.add(said(vendor, "progressed", "2025-08-04T08:%02d:00+07:00".formatted(i), stage));
        }
        work.add(said(
                random.nextBoolean(), "supplementRequested", "2025-08-05T08:00:00+07:00", "{'reason':'Thiếu (mẫu)'}"));
        work.add(said(random.nextBoolean(), "supplemented", "2025-08-05T14:00:00+07:00", "{}"));
        work.add(said(random.nextBoolean(), "completed", "2025-08-06T10:00:00+07:00", "{}"));
        return work;
    }

    /** What shows that the two are one; the vendor's also names its row, which may be news. */
    ObjectNode joining() {
        boolean vendor = random.nextBoolean();
        ObjectNode joining = event(
                vendor ? VENDOR : DISTRICT,
                "registered",
                vendor ? own : national,
                "2025-08-01T07:30:00+07:00",
                "{'procedureCode':'1.013831','channel':'COUNTER','receivingUnit':'%s','competentUnit':'X77.01'}"
                        .formatted(vendor ? "X77.01" : "X77.03"));
        alias(joining, vendor ? "national" : "igate-1", vendor ? national : own);
        alias(joining, "igate-1", rowId);
        return joining;
    }

    private ObjectNode said(boolean vendor, String fact, String time, String data) {
        return event(vendor ? VENDOR : DISTRICT, fact, vendor ? own : national, time, data);
    }

    private static ObjectNode received(String source, String subject, String time, String unit, String more) {
        return event(
                source,
                "received",
                subject,
                "2025-08-01T" + time + ":00+07:00",
                ("{'procedureCode':'1.013831','channel':'COUNTER','receivingUnit':'%s',%s,"
                                + "'promisedAt':'2025-08-08T17:00:00+07:00',"
                                + "'applicant':{'name':'Trần Thị Ví Dụ','kind':'CITIZEN'}}")
                        .formatted(unit, more));
    }

    private static void alias(ObjectNode event, String system, String value) {
        ((ObjectNode) event.get("data"))
                .withArrayProperty("aliases")
                .addObject()
                .put("system", system)
                .put("value", value);
    }
}
