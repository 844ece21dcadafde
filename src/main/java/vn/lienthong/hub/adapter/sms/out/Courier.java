package vn.lienthong.hub.adapter.sms.out;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.sms.PhoneNumber;
import vn.lienthong.hub.adapter.sms.SmsProperties;
import vn.lienthong.hub.adapter.sms.SmsSettings;
import vn.lienthong.hub.adapter.sms.wire.Message;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.Applicant;

/** Brings a notice to the applicant: once, and in office hours. */
@Component("smsCourier")
public class Courier {

    private final Gateway gateway;
    private final SentNotices sent;
    private final OfficeDoor offices;
    private final SmsProperties properties;
    private final Clock clock;

    Courier(Gateway gateway, SentNotices sent, OfficeDoor offices, SmsProperties properties, Clock clock) {
        this.gateway = gateway;
        this.sent = sent;
        this.offices = offices;
        this.properties = properties;
        this.clock = clock;
    }

    /** Delivered also where there is nothing to be said any more, or nobody to be told. */
    public Outcome bring(Delivery delivery) {
        Optional<PhoneNumber> number = number(delivery);
        Optional<Notice> notice = Notices.of(delivery);
        Instant now = clock.instant();
        String partner = delivery.partner().id();
        if (number.isEmpty()
                || notice.isEmpty()
                || delivery.event().time().isBefore(now.minus(properties.noticeAge()))
                || sent.sentByAnother(partner, notice.get(), delivery.id())) {
            return new Outcome.Delivered();
        }
        Instant opening = offices.nextOpening(SmsSettings.of(delivery.partner()).unit(), now);
        if (opening.isAfter(now)) {
            return new Outcome.Postponed("waits for office hours", opening);
        }
        Outcome outcome = gateway.send(
                new Message(
                        number.get().international(),
                        notice.get().text(),
                        delivery.id().toString()),
                delivery);
        if (outcome instanceof Outcome.Delivered) {
            sent.remember(partner, notice.get(), delivery.id(), now);
        }
        return outcome;
    }

    private static Optional<PhoneNumber> number(Delivery delivery) {
        Applicant applicant = delivery.dossier().applicant();
        return PhoneNumber.of(applicant == null ? null : applicant.phone());
    }
}
