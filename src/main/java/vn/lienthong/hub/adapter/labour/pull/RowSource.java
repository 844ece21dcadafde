package vn.lienthong.hub.adapter.labour.pull;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.LabourProperties;
import vn.lienthong.hub.adapter.labour.LabourSettings;
import vn.lienthong.hub.adapter.labour.wire.LabourAnswer;
import vn.lienthong.hub.adapter.labour.wire.LabourTime;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;
import vn.lienthong.hub.partner.PartnerCalls;

/** {@code GET LayHoSo}: all rows since a time; the dialect knows no pages. */
@Component("labourRowSource")
class RowSource {

    private final PartnerCalls calls;

    RowSource(Clock clock, LabourProperties properties) {
        this.calls = new PartnerCalls(properties.maxAnswer(), clock);
    }

    /** @throws NoAnswerException if there are no rows to be had */
    List<JsonNode> since(Partner partner, Instant from) {
        PartnerAnswer raw = calls.send(partner, PartnerCall.get(address(partner, from)));
        if (!raw.isSuccess()) {
            throw new NoAnswerException("HTTP " + raw.status(), raw);
        }
        LabourAnswer answer = LabourAnswer.of(raw.jsonObject());
        if (answer == null) {
            throw new NoAnswerException("the answer is not in the dialect: no error_code");
        }
        if (!answer.good()) {
            throw new NoAnswerException("the pull was turned down, error_code " + answer.shownCode());
        }
        if (!answer.data().isArray() && !answer.data().isNull()) {
            throw new NoAnswerException("the answer has no rows");
        }
        List<JsonNode> rows = new ArrayList<>();
        answer.data().forEach(rows::add);
        return rows;
    }

    private static URI address(Partner partner, Instant from) {
        String time = LabourTime.format(from).replace(" ", "%20");
        return partner.connection().baseUrl().resolve(LabourSettings.of(partner).path() + "/LayHoSo?tuNgay=" + time);
    }
}
