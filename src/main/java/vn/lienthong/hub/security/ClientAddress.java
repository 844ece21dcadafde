package vn.lienthong.hub.security;

/** What counts as one address: all of IPv4, the first half of IPv6, because one customer has 2^64 of the rest. */
final class ClientAddress {

    private ClientAddress() {}

    /** @param address as the container writes it: a literal, never a name */
    static String of(String address) {
        if (address.indexOf(':') < 0 || address.indexOf('.') >= 0) {
            return address;
        }
        String full = address.contains("::") ? expanded(address) : address;
        String[] groups = full.split(":");
        return String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    private static String expanded(String address) {
        int gap = address.indexOf("::");
        String[] head = gap == 0 ? new String[0] : address.substring(0, gap).split(":");
        String tail = address.substring(gap + 2);
        int tailGroups = tail.isEmpty() ? 0 : tail.split(":").length;
        StringBuilder full = new StringBuilder(String.join(":", head));
        for (int i = head.length; i < 8 - tailGroups; i++) {
            full.append(full.length() == 0 ? "0" : ":0");
        }
        return tail.isEmpty() ? full.toString() : full + ":" + tail;
    }
}
