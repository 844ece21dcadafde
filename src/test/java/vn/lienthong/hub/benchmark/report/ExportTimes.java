package vn.lienthong.hub.benchmark.report;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import vn.lienthong.hub.benchmark.history.LoadedProvince;
import vn.lienthong.hub.testing.HubClient;

/** How long it takes to export every dossier of the history. */
final class ExportTimes {

    private static final String PERIOD = "/dossiers?unit=" + LoadedProvince.CODE + "&from=2016-01-01&to="
            + LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<String> LISTS = List.of(
            "/api/v1/reports/06a" + PERIOD + "&column=c3", "/api/v1/indicators/on-time" + PERIOD + "&figure=received");

    private final HubClient caller;

    ExportTimes(HubClient caller) {
        this.caller = caller;
    }

    void print() throws IOException {
        for (String list : LISTS) {
            for (String type : List.of("text/csv", "application/x-ndjson")) {
                print(list, type);
            }
        }
    }

    private void print(String list, String type) throws IOException {
        long began = System.nanoTime();
        long first = 0;
        long bytes = 0;
        long lines = 0;
        byte[] part = new byte[1 << 16];
        try (InputStream body = caller.open(list, "Accept", type)) {
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                first = first == 0 ? System.nanoTime() - began : first;
                bytes += read;
                for (int i = 0; i < read; i++) {
                    lines += part[i] == '\n' ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "export %s as %s: %,d lines, %.0f MB in %.1f s, the first after %.1f s%n",
                list.substring(0, list.indexOf('?')),
                type,
                lines,
                bytes / 1e6,
                (System.nanoTime() - began) / 1e9,
                first / 1e9);
        Heap.print("export");
    }
}
