package vn.lienthong.hub.deadline;

import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Looks for calendars of other nodes in fixed steps. While the database is gone the calendars known stay in force. */
@Component
class CalendarRefresh implements SchedulingConfigurer {

    private final JdbcCalendars calendars;
    private final DeadlineProperties properties;

    CalendarRefresh(JdbcCalendars calendars, DeadlineProperties properties) {
        this.calendars = calendars;
        this.properties = properties;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        registrar.addFixedDelayTask(calendars::refresh, properties.refresh());
    }
}
