package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.VietnamTime;

/** Shows stories as the vendor does: as rows that hold what is so now. */
final class VendorRows {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT)
            .withZone(VietnamTime.OFFSET);

    private static final Map<String, String> AGENCIES = Map.of(
            "X77.01", "5e0a000000000000000a7701",
            "X77.01.01", "5e0a00000000000000a77011",
            "X77.01.02", "5e0a00000000000000a77012",
            "X77.02", "5e0a000000000000000a7702",
            "X77.02.01", "5e0a00000000000000a77021",
            "X77.02.03", "5e0a00000000000000a77023");

    private VendorRows() {}

    /** A dossier as it stands after its reception. */
    static ObjectNode received(Story story) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        Fact.Received received = story.received();
        row.put("id", "5e0d" + digits(story));
        row.put("code", story.code());
        row.putNull("nationCode");
        applicant(row.putObject("applicant").putObject("data"), received.applicant());
        ObjectNode procedure = row.putObject("procedure");
        procedure.put("id", "5e0b" + twenty(received.procedureCode().replace(".", "")));
        row.putObject("agency").put("id", AGENCIES.get(received.receivingUnit()));
        row.putObject("applyMethod").put("id", received.channel() == Channel.ONLINE ? 1 : 0);
        story.moves().stream()
                .takeWhile(move -> !(move.fact() instanceof Fact.Progressed))
                .filter(move -> move.fact() instanceof Fact.Intake)
                .forEach(move -> apply(row, move));
        return row;
    }

    /** Moves a row on by one step of its story. */
    static void apply(ObjectNode row, Move move) {
        Fact fact = move.fact();
        if (fact instanceof Fact.Registered) {
            row.put("appliedDate", time(move.time()));
            status(row, 0);
        } else if (fact instanceof Fact.Received received) {
            if (!row.hasNonNull("appliedDate")) {
                row.put("appliedDate", time(move.time()));
            }
            row.put("acceptedDate", time(move.time()));
            row.put("appointmentDate", time(received.promisedAt()));
            row.putObject("accepter").put("fullname", received.officer());
            status(row, 2);
        } else if (fact instanceof Fact.Progressed progressed) {
            task(row, progressed, move.time());
            status(row, 2);
        } else if (fact instanceof Fact.SupplementRequested requested) {
            reason(row, requested.reason());
            status(row, 1);
        } else if (fact instanceof Fact.Stopped stopped) {
            reason(row, stopped.reason());
            status(row, 6);
        } else if (fact instanceof Fact.Completed) {
            row.put("completedDate", time(move.time()));
            status(row, 4);
        } else if (fact instanceof Fact.Returned) {
            row.put("returnedDate", time(move.time()));
            status(row, 5);
        } else {
            throw new IllegalArgumentException(
                    "the vendor has no row for " + fact.getClass().getSimpleName());
        }
    }

    static String time(Instant time) {
        return TIME.format(time);
    }

    private static void task(ObjectNode row, Fact.Progressed progressed, Instant time) {
        ObjectNode task = row.putArray("currentTask").addObject();
        task.put("id", row.path("id").asText().replaceFirst("^....", "5e0e"));
        task.putObject("assignee").put("fullname", progressed.officer());
        task.putObject("agency").put("id", AGENCIES.get(progressed.toUnit()));
        task.put("createdDate", time(time));
        task.putObject("bpmProcessDefinitionTask").putObject("name").put("name", progressed.stage());
    }

    private static void applicant(ObjectNode data, Applicant applicant) {
        data.put("fullname", applicant.name());
        data.put("identityNumber", applicant.idNumber());
        data.put("phoneNumber", applicant.phone());
        data.put("address", applicant.address());
    }

    private static void status(ObjectNode row, int status) {
        row.putObject("dossierStatus").put("id", status);
    }

    private static void reason(ObjectNode row, String reason) {
        row.putObject("dossierTaskStatus").put("name", reason);
    }

    /** Different for every code. */
    private static String digits(Story story) {
        return twenty(story.code().substring(story.code().indexOf('-')).replace("-", ""));
    }

    private static String twenty(String number) {
        return "0".repeat(20 - number.length()) + number;
    }
}
