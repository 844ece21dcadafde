package vn.lienthong.hub.adapter.district;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The district's system as it calls the hub, with user and password in the body. */
public final class DistrictClerk {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;
    private final String credentials;

    /** @param hub base address of the hub */
    public DistrictClerk(URI hub, String username, String password) {
        service = hub.resolve("/services/district");
        credentials = "<TaiKhoan>" + username + "</TaiKhoan><MatKhau>" + password + "</MatKhau>";
    }

    /**
     * Posts a dossier.
     *
     * @param row content of HoSo
     * @return the answer's envelope
     */
    public String row(String row) {
        return call("GuiHoSo", "<HoSo>" + row + "</HoSo>", StandardCharsets.UTF_8);
    }

    /** The same in an old encoding, with tone marks apart. */
    public String row(String row, Charset encoding) {
        return call("GuiHoSo", "<HoSo>" + row + "</HoSo>", encoding);
    }

    /** @param step content of TienDo */
    public String step(String step) {
        return call("CapNhatTienDo", "<TienDo>" + step + "</TienDo>", StandardCharsets.UTF_8);
    }

    public String lookUp(String code) {
        return call("TraCuuHoSo", "<MaHoSo>" + code + "</MaHoSo>", StandardCharsets.UTF_8);
    }

    private String call(String operation, String content, Charset encoding) {
        String message = "<?xml version=\"1.0\" encoding=\"" + encoding.name() + "\"?>"
                + Messages.envelope(
                        "<" + operation + " xmlns=\"urn:motcua:v1\">" + credentials + content + "</" + operation + ">");
        HttpRequest request = HttpRequest.newBuilder(service)
                .header("Content-Type", "text/xml; charset=" + encoding.name())
                .header("SOAPAction", "\"urn:motcua:v1/" + operation + "\"")
                .POST(HttpRequest.BodyPublishers.ofByteArray(message.getBytes(encoding)))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the hub was called", e);
        }
    }
}
