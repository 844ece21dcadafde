package vn.lienthong.hub.adapter.land.file;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * From where files may be fetched: origins of RFC 6454, which are scheme, host and port. A path or a user is no part of
 * one; hosts are compared without regard to case.
 */
public final class Origins {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Set<String> allowed;

    private Origins(Set<String> allowed) {
        this.allowed = allowed;
    }

    /**
     * @param list parted by commas; null or empty for none
     * @throws IllegalArgumentException if something in it is no origin of http or https
     */
    public static Origins parse(String list) {
        Set<String> origins = new TreeSet<>();
        Arrays.stream(list == null ? new String[0] : list.split(","))
                .map(String::trim)
                .filter(item -> !item.isEmpty())
                .forEach(item -> origins.add(origin(item)));
        return new Origins(origins);
    }

    public boolean isEmpty() {
        return allowed.isEmpty();
    }

    public boolean allows(URI address) {
        return isHttp(address) && allowed.contains(of(address));
    }

    private static String origin(String item) {
        URI address = URI.create(item);
        boolean more = address.getRawUserInfo() != null
                || address.getRawQuery() != null
                || address.getRawFragment() != null
                || !(address.getRawPath() == null || address.getRawPath().matches("/?"));
        if (!isHttp(address) || more) {
            throw new IllegalArgumentException("no origin");
        }
        return of(address);
    }

    private static String of(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int own = scheme.equals("https") ? HTTPS : HTTP;
        int port = address.getPort() == -1 ? own : address.getPort();
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }

    private static boolean isHttp(URI address) {
        return address.getHost() != null
                && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
    }

    @Override
    public String toString() {
        return allowed.toString();
    }
}
