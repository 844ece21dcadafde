package vn.lienthong.hub.adapter.province.out;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.lienthong.hub.partner.Partner;

/** One HTTP client a partner: HTTP/1.1, no redirects, its own time limits for connecting and for the whole answer. */
@Component("provincePartnerCalls")
class PartnerCalls {

    private final Map<Partner.Connection, RestClient> clients = new ConcurrentHashMap<>();

    RestClient client(Partner partner) {
        return clients.computeIfAbsent(partner.connection(), PartnerCalls::build);
    }

    private static RestClient build(Partner.Connection connection) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connection.connectTimeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(connection.timeout());
        return RestClient.builder().requestFactory(requests).build();
    }
}
