package vn.lienthong.hub.adapter.files.route;

import java.nio.charset.StandardCharsets;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.spi.ResourceResolver;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.support.service.ServiceSupport;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;

/** Gives routes the files of their folder as they were read, whatever happens on disk. */
final class FolderResources extends ServiceSupport implements ResourceResolver {

    private final PartnerFolder folder;
    private CamelContext camel;

    FolderResources(PartnerFolder folder) {
        this.folder = folder;
    }

    @Override
    public String getSupportedScheme() {
        return "";
    }

    @Override
    public Resource resolve(String name) {
        String text = folder.text(name);
        return ResourceHelper.fromBytes(name, text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public CamelContext getCamelContext() {
        return camel;
    }

    @Override
    public void setCamelContext(CamelContext context) {
        camel = context;
    }
}
