package vn.lienthong.hub.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.lienthong.hub.testing.HubClient.Answer;

/**
 * A way in of a partner of the sample province, in its own dialect, with something sound to say.
 *
 * @param caller whose token goes with it, or null
 * @param tryAgain what the dialect answers when the same is to be sent again
 */
public record PartnerDoor(
        String path, String caller, List<String> headers, String body, int tryAgain, String inTheDialect) {

    private static final String JSON = "application/json";

    public static List<PartnerDoor> all() {
        return List.of(
                new PartnerDoor(
                        "/partners/province/login",
                        null,
                        List.of("Content-Type", JSON, "dstcode", "MAU:X77:HUB"),
                        "{\"username\":\"tinh-mau\",\"password\":\"tinh-khong-that\"}",
                        200,
                        "\"error_code\":\"5\""),
                new PartnerDoor(
                        "/partners/post/documents",
                        "post",
                        List.of("Content-Type", JSON),
                        sample("post/taken-in-at-commune-post-office.in.json"),
                        503,
                        "\"Status\":\"503\""),
                new PartnerDoor(
                        "/partners/land/KetThucHoSo/bi-mat-mau",
                        null,
                        List.of("Content-Type", JSON),
                        sample("land/ended-without-result.in.json"),
                        503,
                        "unavailable"),
                new PartnerDoor(
                        "/partners/labour/XuLyHoSo",
                        null,
                        List.of("Content-Type", JSON),
                        sample("labour/step-in-progress.in.json").replace("KHOA-HUB-MAU", "khoa-hub-mau"),
                        200,
                        "\"error_code\":\"5\""),
                new PartnerDoor(
                        "/partners/sms/messages",
                        null,
                        List.of("Content-Type", JSON, "X-Api-Key", "khoa-mau-khong-that"),
                        "{\"from\":\"0900000004\",\"text\":\"HS X77.01.01-261008-0976\"}",
                        503,
                        "error"),
                new PartnerDoor(
                        "/services/district",
                        null,
                        List.of(
                                "Content-Type",
                                "text/xml; charset=utf-8",
                                "SOAPAction",
                                "\"urn:motcua:v1/CapNhatTienDo\""),
                        sample("district/step-and-result.1.in.xml")
                                .replace("huyen1-mau", "xa13-mau")
                                .replace("mau-khong-that", "khong-that-13"),
                        500,
                        "unavailable"));
    }

    /** @param client of the same caller */
    public Answer knock(HubClient client) {
        return client.send("POST", path, body.getBytes(StandardCharsets.UTF_8), headers.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return path;
    }

    private static String sample(String name) {
        try {
            return new ClassPathResource("wire/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
