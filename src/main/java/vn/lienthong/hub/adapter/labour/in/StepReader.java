package vn.lienthong.hub.adapter.labour.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.wire.ExtentData;
import vn.lienthong.hub.adapter.labour.wire.ExtentDataReader;
import vn.lienthong.hub.adapter.labour.wire.LabourTime;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.PaymentItem;
import vn.lienthong.hub.partner.XmlRefusedException;

/**
 * A step of {@code XuLyHoSo}: its state says which fact. States 1 and 2 make none, because a step does not say the
 * procedure; 4 is progress also after 5 and 6, because a step does not say that papers or money came.
 */
@Component("labourStepReader")
class StepReader {

    private static final String PAPERS = "CertificateExtentData";
    private static final Set<String> OF_ALL = Set.of("MaHoSo", "ThoiDiemXuLy", "StatusId", PAPERS);
    private static final Set<String> OF_PROGRESS =
            Set.of("DonViXuLy", "NguoiXuLy", "NoiDungXuLy", "NgayKetThucTheoQuyDinh");

    private final Schemas schemas;

    StepReader(Schemas schemas) {
        this.schemas = schemas;
    }

    /** @param call without its key, texts composed, blank ones null */
    Optional<Shown> read(ObjectNode call) throws CallRefused {
        Optional<String> fault = schemas.faultOfStep(call);
        if (fault.isPresent()) {
            throw new CallRefused(Reply.invalid("Bản tin sai tại " + fault.get()));
        }
        Instant time = time(call, "ThoiDiemXuLy");
        Instant stageDueAt = time(call, "NgayKetThucTheoQuyDinh");
        ExtentData papers = papers(call);
        Fact fact = fact(call, papers, stageDueAt);
        return fact == null
                ? Optional.empty()
                : Optional.of(new Shown(text(call, "MaHoSo").strip(), time, fact, more(call, fact, papers)));
    }

    private static Fact fact(ObjectNode call, ExtentData papers, Instant stageDueAt) {
        return switch (call.path("StatusId").asText().strip()) {
            case "3" -> new Fact.Refused(reason(call));
            case "4" ->
                new Fact.Progressed(
                        null,
                        text(call, "DonViXuLy"),
                        null,
                        text(call, "NguoiXuLy"),
                        text(call, "NoiDungXuLy"),
                        stageDueAt);
            case "5" -> new Fact.SupplementRequested(reason(call), null, null);
            case "6" -> new Fact.PaymentRequested(List.of(new PaymentItem(reason(call), null)), null);
            case "7" -> new Fact.Withdrawn(reason(call));
            case "8" -> new Fact.Stopped(reason(call));
            case "9" -> new Fact.Completed(PaperFacts.results(papers));
            case "10" -> new Fact.Returned(null, null);
            default -> null;
        };
    }

    private static String reason(ObjectNode call) {
        String text = text(call, "NoiDungXuLy");
        return text == null ? "StatusId=" + call.path("StatusId").asText().strip() : text;
    }

    private static ExtentData papers(ObjectNode call) throws CallRefused {
        try {
            return ExtentDataReader.read(text(call, PAPERS));
        } catch (XmlRefusedException e) {
            throw CallRefused.at("/" + PAPERS, e.getMessage());
        }
    }

    private static Instant time(ObjectNode call, String member) throws CallRefused {
        try {
            return LabourTime.time(text(call, member));
        } catch (DateTimeException e) {
            throw CallRefused.at("/" + member, "cần thời điểm có thật dạng dd/MM/yyyy HH:mm:ss");
        }
    }

    static String text(ObjectNode call, String member) {
        JsonNode value = call.path(member);
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }

    /** What the step says beyond its fact, under one name. */
    private static Map<String, Object> more(ObjectNode call, Fact fact, ExtentData papers) {
        Map<String, Object> besides = new TreeMap<>();
        call.fields().forEachRemaining(member -> {
            boolean named = OF_ALL.contains(member.getKey())
                    || fact instanceof Fact.Progressed && OF_PROGRESS.contains(member.getKey())
                    || !(fact instanceof Fact.Completed || fact instanceof Fact.Returned)
                            && member.getKey().equals("NoiDungXuLy");
            if (!named && !member.getValue().isNull()) {
                besides.put(member.getKey(), member.getValue());
            }
        });
        boolean papersNamed = papers.submitted().isEmpty()
                && (fact instanceof Fact.Completed || papers.results().isEmpty());
        if (!papersNamed) {
            besides.put(PAPERS, call.get(PAPERS));
        }
        return besides.isEmpty() ? Map.of() : Map.of("labour", besides);
    }
}
