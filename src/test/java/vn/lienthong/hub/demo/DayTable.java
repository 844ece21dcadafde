package vn.lienthong.hub.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The day on the console: what came in, what went out to whom, what is late, what to look at next. */
final class DayTable {

    private static final String LINE = "  %-12s %-10s %9d dossiers %7d %s%n";
    private static final Map<Way, String> STORIES = new EnumMap<>(Map.of(
            Way.MORTGAGE, "mortgages, to be registered the same day",
            Way.FIRST_CERTIFICATE, "first certificates that wait for tax",
            Way.ALLOWANCE, "allowances: commune, district, province",
            Way.POST_FOR_SOAP, "from a post office to a desk that speaks SOAP",
            Way.COMMUNE, "in the file of a commune without a line",
            Way.REGISTRATION, "businesses, for a partner that is files alone"));

    private static final String OUT = "  %-12s %-10s %9d dossiers %7d deliveries %7d calls%n";

    private final PrintStream out;

    DayTable(PrintStream out) {
        this.out = out;
    }

    /** @param dialects how each partner speaks, by its id */
    void print(DayCount count, Map<String, String> dialects, LocalDate day) {
        out.printf(Locale.ROOT, "%nThe day in the province, %s%n%n", day);
        out.println("In");
        new TreeMap<>(dialects)
                .forEach((partner, dialect) -> out.printf(
                        Locale.ROOT, LINE, partner, dialect, count.cameFrom(partner), count.factsOf(partner), "facts"));
        out.printf(
                Locale.ROOT,
                LINE,
                "sms",
                "texts",
                count.texts().size(),
                count.texts().stream().filter(Texting.Text::isRight).count(),
                "answers");
        out.printf(
                Locale.ROOT,
                LINE,
                "province",
                "asks",
                count.inquiries().size(),
                count.inquiries().stream().filter(Inquiry::isRight).count(),
                "answers");
        out.println("Out");
        new TreeMap<>(count.heard())
                .keySet()
                .forEach(partner -> out.printf(
                        Locale.ROOT,
                        OUT,
                        partner,
                        "told",
                        count.toldOf(partner),
                        count.delivered(partner).size(),
                        count.taken(partner).size()));
        stories(count);
        late(count);
    }

    /** @param dossier a dossier's code */
    void next(URI hub, String dossier, LocalDate day) {
        out.printf(Locale.ROOT, "%nLook next (client operator, secret operator):%n");
        out.println("  " + hub.resolve("/swagger-ui/index.html"));
        out.println("  " + hub.resolve("/api/v1/dossiers/" + dossier));
        out.println("  "
                + hub.resolve("/api/v1/indicators/on-time?unit=X77&from=" + day.withDayOfMonth(1) + "&to=" + day
                        + "&groupBy=unit"));
        out.println();
    }

    private void stories(DayCount count) {
        Map<String, Seen> byCode = count.seen().stream().collect(Collectors.toMap(Seen::code, one -> one));
        out.println("Stories");
        STORIES.forEach((way, story) -> {
            List<Seen> dossiers = count.stories().stream()
                    .filter(one -> one.way() == way)
                    .map(one -> byCode.get(one.code()))
                    .toList();
            out.printf(
                    Locale.ROOT,
                    "  %-46s %9d dossiers %7d finished%n",
                    story,
                    dossiers.size(),
                    dossiers.stream().filter(Seen::finished).count());
        });
    }

    private void late(DayCount count) {
        Map<Boolean, Long> late = count.seen().stream()
                .filter(Seen::late)
                .collect(Collectors.partitioningBy(Seen::finished, Collectors.counting()));
        out.println("Late");
        out.printf(Locale.ROOT, "  %-23s %9d dossiers%n", "finished late", late.get(true));
        out.printf(Locale.ROOT, "  %-23s %9d dossiers%n", "open and overdue", late.get(false));
    }
}
