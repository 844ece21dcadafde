package vn.lienthong.hub.adapter.files;

import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;
import vn.lienthong.hub.adapter.files.live.FolderAdapter;
import vn.lienthong.hub.delivery.PartnerGateway;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.conformance.Kind;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.conformance.Said;
import vn.lienthong.hub.testing.conformance.Telling;
import vn.lienthong.hub.testing.conformance.Trap;
import vn.lienthong.hub.testing.golden.GoldenCase;

/** Partners that are files, by the worked folder; beside what that says, it has an address for tokens. */
final class FilesKind implements Kind, Telling {

    static final FilesProperties PROPERTIES = new FilesProperties(
            Duration.ofSeconds(1),
            DataSize.ofMegabytes(1),
            DataSize.ofKilobytes(64),
            DataSize.ofKilobytes(64),
            Duration.ofSeconds(30),
            1000);

    static final String KEY = "khoa-mau-khong-that-dau";
    private static final String PASSWORD = "mat-khau-khong-that";
    private static final String TOKENS = "/token";

    private static FolderAdapter last;

    @Override
    public String slug() {
        return "files";
    }

    @Override
    public Optional<Telling> telling() {
        return Optional.of(this);
    }

    @Override
    public Optional<Hearing> hearing() {
        return Optional.of(new FilesHearing());
    }

    @Override
    public List<Trap> traps() {
        return List.of(
                Trap.in("fields in Vietnamese, epoch milliseconds", "received", "new-dossier"),
                Trap.in("state words of its own", "papers-missing", "issued", "known-dossier"),
                Trap.in("errors inside HTTP 200", "known-dossier"),
                Trap.in("\"đã tồn tại\" means that it has it", "already-there"),
                Trap.in("a page of a proxy under HTTP 200", "proxy-in-between"));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(KEY, PASSWORD, "khoa-mau-khong-that", "TOKEN-MAU");
    }

    @Override
    public Partner partner(URI url, Duration timeout) {
        try (FolderAdapter adapter = adapter(url, timeout)) {
            return adapter.partner();
        }
    }

    @Override
    public PartnerGateway gateway(Partner partner, GoldenCase sample) {
        if (last != null) {
            last.close();
        }
        last = adapter(partner.connection().baseUrl(), partner.connection().timeout());
        return last::deliver;
    }

    private static FolderAdapter adapter(URI url, Duration timeout) {
        String connection = "base-url: " + url + "\n  token-url: " + url + TOKENS + "\n  username: hub\n  password: "
                + PASSWORD + "\n  timeout: " + Math.max(1, timeout.toMillis()) + "ms";
        PartnerFolder folder = Folders.changed(
                Folders.dkkd(),
                PartnerFolder.SETTINGS,
                "base-url: ${DKKD_URL:http://localhost:9}\n  timeout: 10s",
                connection);
        return new FolderAdapter(folder, new RecordingIntake(), List.of(), PROPERTIES);
    }

    @Override
    public int maxAnswer() {
        return Math.toIntExact(PROPERTIES.maxAnswer().toBytes());
    }

    @Override
    public String plainSample() {
        return "new-dossier";
    }

    @Override
    public Said taken() {
        return Said.json("{\"ketQua\":\"OK\",\"maHoSo\":\"DKKD-2026-000777\"}");
    }

    @Override
    public Said turnedDown(String message) {
        return Said.json("{\"ketQua\":\"LOI\",\"thongBao\":" + new TextNode(message) + "}");
    }

    @Override
    public Map<String, String> asides() {
        return Map.of(TOKENS, "{\"access_token\":\"TOKEN-MAU\",\"expires_in\":300,\"token_type\":\"Bearer\"}");
    }

    @Override
    public Optional<Renewal> renewal() {
        return Optional.of(new Renewal(TOKENS, new Said(401, "application/json", "{}")));
    }
}
