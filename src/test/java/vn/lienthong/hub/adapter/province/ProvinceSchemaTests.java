package vn.lienthong.hub.adapter.province;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.hub.adapter.province.in.MessageReader;
import vn.lienthong.hub.adapter.province.in.MessageSchemas;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** What the hub sends keeps the schemas; that it is exact shows in {@link ProvinceConformanceTests}. */
class ProvinceSchemaTests {

    @TestFactory
    Stream<DynamicTest> keepsTheSchemasInWhatItSends() {
        return GoldenCases.outbound("province", ProvinceSchemaTests::checkSchemas);
    }

    private static void checkSchemas(GoldenCase sample) throws Exception {
        MessageSchemas schemas = new MessageSchemas();
        MessageReader reader = new MessageReader();
        for (GoldenExchange exchange : sample.exchanges()) {
            ObjectNode sent = reader.read(exchange.out().getBytes(StandardCharsets.UTF_8));
            if (exchange.request().target().endsWith("/login")) {
                schemas.checkLogin(sent);
            } else {
                schemas.checkCall(sent.path("service").asText(), sent);
            }
        }
    }
}
