package vn.lienthong.hub.adapter.sms;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.sms.in.Dossiers;
import vn.lienthong.hub.adapter.sms.in.Senders;
import vn.lienthong.hub.adapter.sms.out.Notice;
import vn.lienthong.hub.adapter.sms.out.OfficeDoor;
import vn.lienthong.hub.adapter.sms.out.SentNotices;
import vn.lienthong.hub.partner.Ability;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Puts the adapter's beans together as the hub does, with nothing else around them and no database. */
public final class SmsAdapters {

    public static final String KEY = "khoa-mau-khong-that";
    static final String NUMBER_SECRET = "bi-mat-mau-khong-that";
    static final String PASSWORD = "mau-khong-that";
    static final Clock THURSDAY_MORNING = Clock.fixed(Instant.parse("2026-10-08T03:00:00Z"), ZoneOffset.UTC);
    static final SmsProperties PROPERTIES =
            new SmsProperties(DataSize.ofKilobytes(8), DataSize.ofKilobytes(64), 5, 3, Duration.ofDays(7), Set.of());

    private SmsAdapters() {}

    static Partner partner(URI url, Duration timeout) {
        return new Partner(
                "sms",
                "sms",
                "/partners/sms",
                Set.of(),
                Set.of(Ability.NOTICE),
                Set.of(),
                new Partner.Connection(url, null, "hub-mau", PASSWORD, Duration.ofSeconds(2), timeout, 4),
                null,
                Map.of("key", KEY, "number-secret", NUMBER_SECRET));
    }

    static SmsDelivery delivering(Partner partner, Clock clock, OfficeDoor offices) {
        var context = context(partner, clock, PROPERTIES);
        context.registerBean(SentNotices.class, MemoryNotices::new);
        context.registerBean(OfficeDoor.class, () -> offices);
        context.registerBean(SmsDelivery.class);
        scan(context, "vn.lienthong.hub.adapter.sms.out");
        return context.getBean(SmsDelivery.class);
    }

    static SmsReception hearing(Dossiers dossiers, Senders senders, SmsProperties properties) {
        var context = context(
                partner(URI.create("http://sms.partner.invalid"), Duration.ofSeconds(1)), THURSDAY_MORNING, properties);
        context.registerBean(Dossiers.class, () -> dossiers);
        context.registerBean(Senders.class, () -> senders);
        context.registerBean(SmsReception.class);
        scan(context, "vn.lienthong.hub.adapter.sms.in");
        return context.getBean(SmsReception.class);
    }

    private static void scan(AnnotationConfigApplicationContext context, String folder) {
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".*\\.Jdbc.*")));
        scanner.scan(folder);
        context.refresh();
    }

    private static AnnotationConfigApplicationContext context(Partner partner, Clock clock, SmsProperties properties) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Partners.class, () -> new OneGateway(partner));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(SmsProperties.class, () -> properties);
        return context;
    }

    /** What was sent, without a database. */
    private static final class MemoryNotices implements SentNotices {

        private record Sent(String dossier, String fact, Instant about, UUID delivery) {}

        private final Set<Sent> sent = new HashSet<>();

        @Override
        public synchronized boolean sentByAnother(String gateway, Notice notice, UUID delivery) {
            return sent.stream()
                    .anyMatch(known -> known.dossier().equals(notice.dossier())
                            && known.fact().equals(notice.fact().factName())
                            && known.about().equals(notice.about())
                            && !known.delivery().equals(delivery));
        }

        @Override
        public synchronized void remember(String gateway, Notice notice, UUID delivery, Instant at) {
            sent.add(new Sent(notice.dossier(), notice.fact().factName(), notice.about(), delivery));
        }
    }

    /** A registry of one. */
    private record OneGateway(Partner partner) implements Partners {

        @Override
        public java.util.Collection<Partner> all() {
            return List.of(partner);
        }

        @Override
        public java.util.Optional<Partner> find(String id) {
            return all().stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public List<Partner> ofKind(String kind) {
            return List.of(partner);
        }

        @Override
        public java.util.Optional<Partner> bySource(String source) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<Partner> serving(String unit) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<Partner> servingNow(String unit, String field) {
            return java.util.Optional.empty();
        }
    }
}
