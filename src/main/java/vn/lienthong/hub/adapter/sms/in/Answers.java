package vn.lienthong.hub.adapter.sms.in;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.sms.NumberDigests;
import vn.lienthong.hub.adapter.sms.PhoneNumber;
import vn.lienthong.hub.adapter.sms.PlainText;
import vn.lienthong.hub.adapter.sms.SmsProperties;
import vn.lienthong.hub.adapter.sms.SmsSettings;
import vn.lienthong.hub.adapter.sms.wire.Question;
import vn.lienthong.hub.adapter.sms.wire.Reply;
import vn.lienthong.hub.lookup.PublicDossier;
import vn.lienthong.hub.partner.Partner;

/** What is texted back. */
@Component("smsAnswers")
public class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final String HELP =
            "Cu phap: HS <ma ho so>, dung nhu in tren giay hen. Vi du: HS H77.01-261008-0042";
    private static final Reply MISS = Reply.text(
            "Khong tim thay ho so theo ma nay. Xin kiem tra lai ma in tren giay hen, roi soan: HS <ma ho so>");
    private static final String AMBIGUOUS =
            "Ma chua ro la ho so nao. Xin soan lai dung nhu in tren giay hen, ca dau cham va dau gach ngang";
    private static final String TOO_OFTEN = "Ban da hoi qua nhieu lan. Xin thu lai sau 1 gio nua";
    private static final int SHOWN_DIGITS = 8;

    private final Senders senders;
    private final Dossiers dossiers;
    private final SmsProperties properties;
    private final Clock clock;

    Answers(Senders senders, Dossiers dossiers, SmsProperties properties, Clock clock) {
        this.senders = senders;
        this.dossiers = dossiers;
        this.properties = properties;
        this.clock = clock;
    }

    public Reply to(Question question, Partner gateway) {
        Optional<PhoneNumber> number = PhoneNumber.of(question.from());
        if (number.isEmpty()) {
            return Reply.SILENCE;
        }
        String digest = NumberDigests.of(number.get(), SmsSettings.of(gateway));
        if (properties.blocked().stream().anyMatch(digest::startsWith)) {
            return Reply.SILENCE;
        }
        Instant now = clock.instant();
        Senders.Count count = senders.ask(gateway.id(), digest, now);
        if (count.questions() > properties.questionsPerHour() || count.misses() >= properties.missesPerHour()) {
            return tooOften(count, digest);
        }
        Reply reply = answer(question.text());
        if (reply == MISS) {
            senders.miss(gateway.id(), digest, now);
        }
        return reply;
    }

    /** What is typed exactly as on the slip is meant so, whatever else its letters and digits might be. */
    private Reply answer(String text) {
        List<String> exact = TypedCode.exact(text);
        List<String> meant = TypedCode.meant(text);
        List<PublicDossier> found = dossiers.find(exact);
        if (found.isEmpty()) {
            found = dossiers.find(meant);
        }
        if (found.isEmpty()) {
            return exact.isEmpty() && meant.isEmpty() ? Reply.text(HELP) : MISS;
        }
        return Reply.text(found.size() == 1 ? progress(found.get(0)) : AMBIGUOUS);
    }

    /** Said once; then silence until the hour is over. */
    private Reply tooOften(Senders.Count count, String digest) {
        if (count.questions() == properties.questionsPerHour() + 1) {
            LOG.warn("a number asks too often: digest {}", digest.substring(0, SHOWN_DIGITS));
            return Reply.text(TOO_OFTEN);
        }
        return Reply.SILENCE;
    }

    private static String progress(PublicDossier dossier) {
        return PlainText.cut(PlainText.of(dossier.code() + ": " + dossier.progressText()), PlainText.LONGEST);
    }
}
