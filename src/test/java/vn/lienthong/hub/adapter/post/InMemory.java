package vn.lienthong.hub.adapter.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lienthong.hub.adapter.post.feed.Cursor;
import vn.lienthong.hub.adapter.post.feed.Cursors;
import vn.lienthong.hub.adapter.post.feed.Shelf;
import vn.lienthong.hub.adapter.post.in.DocumentMemory;
import vn.lienthong.hub.adapter.post.in.Remembered;
import vn.lienthong.hub.partner.LockLostException;

/** What the adapter remembers, without a database. */
final class InMemory implements DocumentMemory, Cursors, Shelf {

    final Map<String, Remembered> facts = new HashMap<>();
    final Map<String, Item> aside = new TreeMap<>();
    private final Map<String, String> tables = new HashMap<>();
    Cursor cursor;

    /** Thrown instead of moving the cursor, once: the node dies there. */
    RuntimeException crash;

    @Override
    public Map<String, Remembered> find(String partner, Collection<String> slots) {
        Map<String, Remembered> found = new HashMap<>(facts);
        found.keySet().retainAll(slots);
        return found;
    }

    @Override
    public void remember(String partner, Collection<Remembered> said) {
        said.forEach(fact -> facts.put(fact.slot(), fact));
    }

    @Override
    public Optional<Cursor> find(String partner) {
        return Optional.ofNullable(cursor);
    }

    @Override
    public void move(String partner, Cursor from, Cursor to) {
        if (crash != null) {
            RuntimeException once = crash;
            crash = null;
            throw once;
        }
        if (from == null ? cursor != null : cursor == null || !cursor.lastId().equals(from.lastId())) {
            throw new LockLostException();
        }
        cursor = to;
    }

    @Override
    public List<String> put(String partner, Collection<Item> items, String fingerprint) {
        List<String> fresh = new ArrayList<>();
        items.forEach(item -> {
            if (aside.put(item.rowId(), item) == null) {
                fresh.add(item.rowId());
            }
            tables.put(item.rowId(), fingerprint);
        });
        return fresh;
    }

    @Override
    public List<Waiting> waiting(String partner, String fingerprint) {
        return aside.values().stream()
                .filter(item -> !tables.get(item.rowId()).equals(fingerprint))
                .map(item -> new Waiting(item.rowId(), item.raw()))
                .toList();
    }

    @Override
    public void remove(String partner, Collection<String> rowIds) {
        aside.keySet().removeAll(rowIds);
    }
}
