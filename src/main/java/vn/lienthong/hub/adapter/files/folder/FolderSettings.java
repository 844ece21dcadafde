package vn.lienthong.hub.adapter.files.folder;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerCandidate;

/**
 * {@code partner.yaml}, read.
 *
 * @param hosts which routes may call, as {@code host:port}: that of {@code connection.base-url}, and those named
 * @param headers which every call to the partner bears, as a key that it wants; secrets
 * @param inbound how the partner shows that it is the one that calls; null: it may not call
 * @param cursor what polls begin with; null if nothing is polled
 */
public record FolderSettings(
        PartnerCandidate candidate, Set<String> hosts, Map<String, String> headers, Inbound inbound, String cursor) {

    public Partner partner() {
        return candidate.partner();
    }

    public URI baseUrl() {
        return partner().connection() == null ? null : partner().connection().baseUrl();
    }

    /** Without headers, which may be secrets. */
    @Override
    public String toString() {
        return "FolderSettings[" + partner().id() + "]";
    }

    static Set<String> hosts(URI baseUrl, Set<String> named) {
        return Stream.concat(baseUrl == null ? Stream.empty() : Stream.of(hostOf(baseUrl)), named.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code host:port}, the port of the scheme if none is named. */
    public static String hostOf(URI address) {
        int port = address.getPort() >= 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
        return address.getHost() + ":" + port;
    }

    /**
     * @param header that bears the key; null if the key is the first part of the path behind the slug
     * @param key a secret
     */
    public record Inbound(String header, String key) {

        public boolean inPath() {
            return header == null;
        }

        @Override
        public String toString() {
            return "Inbound[" + (inPath() ? "path" : header) + "]";
        }
    }
}
