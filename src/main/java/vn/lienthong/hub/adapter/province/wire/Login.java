package vn.lienthong.hub.adapter.province.wire;

/** What opens a session. */
public record Login(String username, String password) {

    @Override
    public String toString() {
        return "Login[secret]";
    }
}
