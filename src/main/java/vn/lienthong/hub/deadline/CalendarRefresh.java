package vn.lienthong.hub.deadline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Looks for calendars of other nodes in fixed steps. While the database is gone the calendars known stay in force. */
@Component
class CalendarRefresh implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarRefresh.class);

    private final JdbcCalendars calendars;
    private final DeadlineProperties properties;
    private boolean failing;

    CalendarRefresh(JdbcCalendars calendars, DeadlineProperties properties) {
        this.calendars = calendars;
        this.properties = properties;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        registrar.addFixedDelayTask(this::refresh, properties.refresh());
    }

    private void refresh() {
        try {
            calendars.refresh();
            failing = false;
        } catch (DataAccessException e) {
            if (!failing) {
                LOG.warn("calendars cannot be read again; those known stay in force", e);
            }
            failing = true;
        }
    }
}
