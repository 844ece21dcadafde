package vn.lienthong.hub.adapter.province.in;

import java.util.List;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.province.wire.IdentityItem;
import vn.lienthong.hub.adapter.province.wire.WireText;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Channel;

/** What single values of the dialect mean; null for what is not known. */
final class FactWording {

    private static final String NATIONAL_CODE =
            "^[A-Z]\\d{2}(\\.\\d{2,3})*-\\d{6}-\\d{4,8}$|^\\d{3}(\\.\\d{2}){2,3}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,8}$";

    private FactWording() {}

    @Named("text")
    static String text(String text) {
        return WireText.read(text);
    }

    @Named("procedure")
    static String procedure(String code) {
        return WireText.procedureCode(WireText.read(code));
    }

    @Named("channel")
    static Channel channel(String code) {
        return switch (code == null ? "" : code.trim()) {
            case "1" -> Channel.COUNTER;
            case "2" -> Channel.ONLINE;
            case "3" -> Channel.POST;
            default -> null;
        };
    }

    @Named("kind")
    static Applicant.Kind kind(String code) {
        return switch (code == null ? "" : code.trim()) {
            case "1" -> Applicant.Kind.CITIZEN;
            case "2" -> Applicant.Kind.ENTERPRISE;
            case "3" -> Applicant.Kind.AGENCY;
            case "4" -> Applicant.Kind.OTHER;
            default -> null;
        };
    }

    @Named("handedOut")
    static Channel handedOut(String code) {
        return switch (code == null ? "" : code.trim()) {
            case "0" -> Channel.COUNTER;
            case "1" -> Channel.POST;
            default -> null;
        };
    }

    @Named("idNumber")
    static String idNumber(List<IdentityItem> identities) {
        return identities == null
                ? null
                : identities.stream()
                        .filter(identity -> identity != null)
                        .map(identity -> WireText.read(identity.soDinhDanh()))
                        .filter(number -> number != null)
                        .findFirst()
                        .orElse(null);
    }

    /** Only a SHA-256 in hexadecimal is one; other systems put their own file ids there. */
    @Named("sha256")
    static String sha256(String id) {
        return id != null && id.matches("[0-9a-fA-F]{64}") ? id.toLowerCase(java.util.Locale.ROOT) : null;
    }

    static boolean isNationalCode(String code) {
        return code != null && code.matches(NATIONAL_CODE);
    }

    @Named("aliases")
    static List<Alias> aliases(String soBienNhan) {
        return isNationalCode(soBienNhan) ? List.of(Alias.national(soBienNhan)) : null;
    }
}
