package vn.lienthong.hub.adapter.land.in;

import java.time.Instant;

/** A call that cannot be taken. */
public final class WireFault extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;

    private final int http;
    private final String type;

    private WireFault(int http, String type, String message) {
        super(message, null, false, false);
        this.http = http;
        this.type = type;
    }

    /** The message breaks the dialect: it must be changed before it is sent again. */
    static WireFault invalid(String message) {
        return new WireFault(BAD_REQUEST, "invalid-message", message);
    }

    /** @param pointer where, as a JSON pointer; the value itself is never said */
    static WireFault at(String pointer, String expected) {
        return invalid("Bản tin sai tại " + pointer + ": " + expected);
    }

    static WireFault unauthenticated() {
        return new WireFault(UNAUTHORIZED, "unauthenticated", "Mã bí mật trong địa chỉ không đúng");
    }

    static WireFault unknownVerb() {
        return new WireFault(
                NOT_FOUND,
                "unknown-verb",
                "Không có dịch vụ này; các dịch vụ: ChuyenHoSo, YeuCauBoSungHoSo, NhanBoSungHoSo, GuiKetQuaThue,"
                        + " KetThucHoSo");
    }

    static WireFault tooLarge(long limit) {
        return new WireFault(TOO_LARGE, "body-too-large", "Bản tin dài quá " + limit + " byte");
    }

    public Reply reply(Instant now) {
        return Reply.bad(http, type, getMessage(), now);
    }
}
