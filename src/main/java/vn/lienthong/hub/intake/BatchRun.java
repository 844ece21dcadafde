package vn.lienthong.hub.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.intake.IntakeService.Entry;

/** One batch on its way through: collects a transaction's worth, accepts it, writes a result for each. */
final class BatchRun {

    private static final ObjectWriter WRITER = EventJson.mapper().writerFor(Line.class);

    private static final Problem ENDING = Problem.of(
            FaultCode.UNAVAILABLE, "This node is being stopped; nothing of this line was kept. Send the same again.");

    private final IntakeService intake;
    private final Sender sender;
    private final int size;
    private final BooleanSupplier ending;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();

    /** @param ending whether nothing more is to be begun */
    BatchRun(IntakeService intake, Sender sender, int size, BooleanSupplier ending) {
        this.intake = intake;
        this.sender = sender;
        this.size = size;
        this.ending = ending;
    }

    void add(int number, byte[] text) throws IOException {
        try {
            add(number, EventBody.text(text));
        } catch (Fault notUtf8) {
            add(number, Problem.of(notUtf8));
        }
    }

    void add(int number, String text) throws IOException {
        add(number, intake.read(sender, text, Intake.Mode.LIVE));
    }

    void add(int number, Problem problem) throws IOException {
        add(number, new Entry(null, problem));
    }

    byte[] results() throws IOException {
        accept();
        return results.toByteArray();
    }

    private void add(int number, Entry entry) throws IOException {
        numbers.add(number);
        entries.add(entry);
        if (entries.size() == size) {
            accept();
        }
    }

    private void accept() throws IOException {
        List<IntakeResult> accepted = acceptOrSayWhyNot();
        for (int i = 0; i < accepted.size(); i++) {
            results.write(WRITER.writeValueAsBytes(Line.of(numbers.get(i), accepted.get(i))));
            results.write('\n');
        }
        numbers.clear();
        entries.clear();
    }

    /** Where the database is away or this node ends, each line says so; the lines before are accepted, and all can be sent again. */
    private List<IntakeResult> acceptOrSayWhyNot() {
        if (ending.getAsBoolean()) {
            return Collections.nCopies(entries.size(), new IntakeResult.Rejected(ENDING));
        }
        try {
            return intake.accept(List.copyOf(entries));
        } catch (Fault fault) {
            return Collections.nCopies(entries.size(), new IntakeResult.Rejected(Problem.of(fault)));
        }
    }

    /**
     * @param line counts from 1
     * @param replayed true if the receipt is the first one, given again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(int line, int status, Boolean replayed, Receipt receipt, Problem problem) {

        static Line of(int number, IntakeResult result) {
            if (result instanceof IntakeResult.Accepted accepted) {
                return new Line(
                        number, accepted.status(), accepted.replayed() ? Boolean.TRUE : null, accepted.receipt(), null);
            }
            return new Line(number, result.status(), null, null, ((IntakeResult.Rejected) result).problem());
        }
    }
}
