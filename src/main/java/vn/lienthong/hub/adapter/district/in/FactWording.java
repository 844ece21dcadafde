package vn.lienthong.hub.adapter.district.in;

import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.district.wire.HoSo;
import vn.lienthong.hub.adapter.district.wire.WireText;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Channel;

/** What single values of the dialect mean; null for what is not known. */
final class FactWording {

    private FactWording() {}

    @Named("text")
    static String text(String text) {
        return WireText.read(text);
    }

    @Named("code")
    static String code(String code) {
        return WireText.code(code);
    }

    @Named("procedure")
    static String procedure(String code) {
        return WireText.procedureCode(WireText.code(code));
    }

    @Named("channel")
    static Channel channel(Integer code) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case 1 -> Channel.COUNTER;
            case 2 -> Channel.ONLINE;
            case 3 -> Channel.POST;
            default -> null;
        };
    }

    @Named("kind")
    static Applicant.Kind kind(Integer code) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case 1 -> Applicant.Kind.CITIZEN;
            case 2 -> Applicant.Kind.ENTERPRISE;
            case 3 -> Applicant.Kind.AGENCY;
            case 4 -> Applicant.Kind.OTHER;
            default -> null;
        };
    }

    @Named("handedOut")
    static Channel handedOut(Integer code) {
        if (code == null) {
            return null;
        }
        return code == 1 ? Channel.POST : Channel.COUNTER;
    }

    /** The second code, if it is another one: the nation's by its shape, else one more of the partner's own. */
    @Named("aliases")
    static List<Alias> aliases(HoSo row, @Context Heard heard) {
        String second = code(row.maHoSoQuocGia());
        if (second == null || second.equals(code(row.maHoSo()))) {
            return null;
        }
        return List.of(
                WireText.isNational(second)
                        ? Alias.national(second)
                        : new Alias(heard.partner().id(), second));
    }
}
