package vn.lienthong.hub.demo;

import java.util.List;

/** @param agreed whether the hub's count of the day and the partners' are the same */
record PlayedDay(List<Story> stories, boolean agreed) {}
