package vn.lienthong.hub.adapter.labour.pull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.LabourTables;
import vn.lienthong.hub.adapter.labour.in.CleanText;
import vn.lienthong.hub.adapter.labour.in.PaperFacts;
import vn.lienthong.hub.adapter.labour.in.Schemas;
import vn.lienthong.hub.adapter.labour.in.Shown;
import vn.lienthong.hub.adapter.labour.wire.ExtentData;
import vn.lienthong.hub.adapter.labour.wire.ExtentDataReader;
import vn.lienthong.hub.adapter.labour.wire.LabourText;
import vn.lienthong.hub.adapter.labour.wire.LabourTime;
import vn.lienthong.hub.adapter.labour.wire.PulledRow;
import vn.lienthong.hub.adapter.labour.wire.RowNames;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.partner.XmlRefusedException;

/** A row of {@code LayHoSo}: each date in it shows a fact. */
@Component("labourRowReader")
class RowReader {

    private final Schemas schemas;
    private final FactMapper facts;

    RowReader(Schemas schemas, FactMapper facts) {
        this.schemas = schemas;
        this.facts = facts;
    }

    /** @return in the order in which they happen; empty for a row without dates */
    List<Shown> read(JsonNode json, LabourTables tables) throws RowRefusedException {
        if (!(CleanText.composed(json) instanceof ObjectNode object)) {
            throw new RowRefusedException("it is no JSON object");
        }
        ObjectNode whole = RowNames.restored(object);
        Optional<String> fault = schemas.faultOfRow(whole);
        if (fault.isPresent()) {
            throw new RowRefusedException(fault.get());
        }
        PulledRow row = row(whole);
        ExtentData papers = papers(row);
        Instant registered = time("NgayNop", row.ngayNop());
        Instant received = time("NgayTiepNhan", row.ngayTiepNhan());
        Instant promised = time("NgayHenTra", row.ngayHenTra());
        Instant ended = time("NgayKetThuc", row.ngayKetThuc());
        Map<String, Object> more = Besides.of(row, whole, tables);
        var attachments = PaperFacts.attachments(papers);
        List<Shown> shown = new ArrayList<>();
        String code = row.maHoSo().strip();
        if (registered != null && !registered.equals(received)) {
            shown.add(new Shown(code, registered, facts.registered(row, attachments, tables), more));
        }
        if (received != null) {
            shown.add(new Shown(code, received, facts.received(row, attachments, promised, tables), more));
        }
        if (ended != null) {
            shown.add(new Shown(code, ended, ended(row, papers), shown.isEmpty() ? more : Map.of()));
        }
        return shown;
    }

    private static Fact ended(PulledRow row, ExtentData papers) {
        return switch (row.statusId() == null ? "" : row.statusId().strip()) {
            case "3" -> new Fact.Refused(reason(row));
            case "7" -> new Fact.Withdrawn(reason(row));
            case "8" -> new Fact.Stopped(reason(row));
            default -> new Fact.Completed(PaperFacts.results(papers));
        };
    }

    private static String reason(PulledRow row) {
        String note = LabourText.read(row.ghiChu());
        return note == null ? "StatusId=" + row.statusId().strip() : note;
    }

    private static PulledRow row(ObjectNode whole) throws RowRefusedException {
        try {
            return EventJson.mapper().treeToValue(whole, PulledRow.class);
        } catch (JsonProcessingException e) {
            throw new RowRefusedException("a member is of a wrong type");
        }
    }

    private static ExtentData papers(PulledRow row) throws RowRefusedException {
        try {
            return ExtentDataReader.read(row.certificateExtentData());
        } catch (XmlRefusedException e) {
            throw new RowRefusedException("/CertificateExtentData: " + e.getMessage());
        }
    }

    private static Instant time(String member, String text) throws RowRefusedException {
        try {
            return LabourTime.time(text);
        } catch (DateTimeException e) {
            throw new RowRefusedException("/" + member + " is no time dd/MM/yyyy HH:mm:ss");
        }
    }
}
