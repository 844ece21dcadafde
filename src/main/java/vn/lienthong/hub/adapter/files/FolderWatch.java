package vn.lienthong.hub.adapter.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.PartnersFolder;

/**
 * Looks at the folders again and again. The first look is before the node is ready: what lies there is live when the
 * first request comes.
 */
@Component("filesFolderWatch")
class FolderWatch implements DisposableBean {

    private final Optional<Path> root;
    private final FolderScan scan;
    private final long everyMillis;
    private final ScheduledExecutorService executor;

    /** @throws IllegalStateException if {@code hub.partners.dir} names no folder: said at the start */
    FolderWatch(PartnersFolder folder, FolderScan scan, FilesProperties properties) {
        this.root = folder.path();
        this.scan = scan;
        this.everyMillis = properties.scanEvery().toMillis();
        CustomizableThreadFactory factory = new CustomizableThreadFactory("partner-folders-");
        factory.setDaemon(true);
        this.executor = Executors.newSingleThreadScheduledExecutor(factory);
    }

    /** After the check of the built-in routes, before deliveries begin. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void start() {
        root.ifPresent(folders -> {
            scan.look(folders, false);
            executor.scheduleWithFixedDelay(
                    () -> scan.look(folders, true), everyMillis, everyMillis, TimeUnit.MILLISECONDS);
        });
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
