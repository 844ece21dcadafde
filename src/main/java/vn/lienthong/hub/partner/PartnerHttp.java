package vn.lienthong.hub.partner;

import java.net.http.HttpClient;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * How the hub calls partners over HTTP. Partners are slow, chatty and broken at times, so:
 *
 * <ul>
 *   <li>an answer counts whole or not at all: headers and the last byte of the body come within the connection's
 *       timeout, and the body is at most {@value #MAX_ANSWER} bytes;
 *   <li>redirects are not followed, because they would carry credentials elsewhere;
 *   <li>nothing of a call is logged, and it is not observed: addresses and bodies hold secrets and personal data.
 * </ul>
 *
 * <p>Whatever goes wrong before the answer is there whole, be it no connection, time or size, is a
 * {@link org.springframework.web.client.ResourceAccessException}; its message holds the address, so log its class
 * instead. A status is told as usual with {@code RestClient}.
 */
public final class PartnerHttp {

    /** 16 MiB: a hundred times a page of rows; above it the answer is none, and a node's memory would be at stake. */
    public static final int MAX_ANSWER = 16 * 1024 * 1024;

    private PartnerHttp() {}

    /**
     * A new client with connections of its own; build it once for each partner and keep it.
     *
     * @return with the partner's base address set
     * @throws IllegalArgumentException if the partner has no connection
     */
    public static RestClient.Builder client(Partner partner) {
        Partner.Connection connection = partner.connection();
        if (connection == null) {
            throw new IllegalArgumentException("partner " + partner.id() + " has no connection");
        }
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connection.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(connection.timeout());
        return RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor(new WholeAnswer(connection.timeout(), MAX_ANSWER))
                .baseUrl(connection.baseUrl());
    }
}
