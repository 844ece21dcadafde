package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import vn.lienthong.hub.adapter.igate.wire.IgateTime;

/**
 * A clerk at a desk of the simulated vendor: moves rows as people do. Every move stamps the row's {@code updatedDate} with
 * the simulator's clock; the vendor shows requests for papers and stops by that time alone.
 */
public final class IgateClerk {

    /** Begins with the time, as a vendor's ids do: no later run gives an id again. */
    private static final AtomicLong IDS = new AtomicLong(System.currentTimeMillis() << 16);

    private final IgateRows rows;
    private final Clock clock;

    IgateClerk(IgateRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Enters a dossier that is not accepted yet.
     *
     * @param code the vendor's own code; may be of national shape
     * @param applyMethod 0 counter, 1 online, 2 post
     * @param appliedAt when it was handed in
     * @return the vendor's id of the row
     */
    public String enter(
            String code, String procedureId, String agencyId, int applyMethod, String fullname, Instant appliedAt) {
        String id = newId();
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("id", id).put("code", code).putNull("nationCode");
        row.putObject("applicant").putObject("data").put("fullname", fullname);
        row.putObject("procedure").put("id", procedureId);
        row.putObject("agency").put("id", agencyId);
        row.put("appliedDate", IgateTime.format(appliedAt));
        for (String date : new String[] {"acceptedDate", "appointmentDate", "completedDate", "returnedDate"}) {
            row.putNull(date);
        }
        row.putObject("applyMethod").put("id", applyMethod);
        status(row, 0, "Mới đăng ký");
        row.putNull("dossierTaskStatus").putNull("accepter");
        row.putArray("currentTask");
        stamp(row);
        rows.put(row);
        return id;
    }

    /** Takes it in; the slip names the appointment. */
    public void accept(String id, Instant at, Instant appointment) {
        move(id, row -> {
            row.put("acceptedDate", IgateTime.format(at)).put("appointmentDate", IgateTime.format(appointment));
            row.putObject("accepter").put("fullname", "Phạm Mẫu Một");
            status(row, 2, "Đang xử lý");
        });
    }

    /** The next step of the work begins. */
    public void step(String id, Instant at, String agencyId, String stage) {
        move(id, row -> {
            ArrayNode tasks = row.putArray("currentTask");
            ObjectNode task = tasks.addObject().put("id", newId());
            task.putObject("assignee").put("fullname", "Võ Mẫu Hai");
            task.putObject("agency").put("id", agencyId);
            task.put("isCurrent", 1).put("createdDate", IgateTime.format(at));
            task.putObject("bpmProcessDefinitionTask").putObject("name").put("name", stage);
            status(row, 2, "Đang xử lý");
            row.putNull("dossierTaskStatus");
        });
    }

    /** Papers are missing. */
    public void ask(String id, String reason) {
        move(id, row -> {
            status(row, 1, "Chờ bổ sung");
            row.putObject("dossierTaskStatus").put("name", reason);
        });
    }

    public void stop(String id, String reason) {
        move(id, row -> {
            status(row, 6, "Dừng xử lý");
            row.putObject("dossierTaskStatus").put("name", reason);
        });
    }

    public void complete(String id, Instant at) {
        move(id, row -> {
            row.put("completedDate", IgateTime.format(at)).putArray("currentTask");
            status(row, 4, "Đã xử lý xong");
        });
    }

    public void handOut(String id, Instant at) {
        move(id, row -> {
            row.put("returnedDate", IgateTime.format(at));
            status(row, 5, "Đã trả kết quả");
        });
    }

    /** Overwrites the appointment without a word. */
    public void postpone(String id, Instant appointment) {
        move(id, row -> row.put("appointmentDate", IgateTime.format(appointment)));
    }

    /** Any other edit. */
    public void move(String id, Consumer<ObjectNode> change) {
        rows.edit(id, row -> {
            change.accept(row);
            stamp(row);
        });
    }

    static String newId() {
        return "5e0c" + String.format(java.util.Locale.ROOT, "%020x", IDS.incrementAndGet());
    }

    private void stamp(ObjectNode row) {
        row.put("updatedDate", IgateTime.format(clock.instant()));
    }

    private static void status(ObjectNode row, int id, String name) {
        row.putObject("dossierStatus").put("id", id).put("name", name);
    }
}
