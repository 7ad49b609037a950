package org.bonusadvisor.batch;

import java.util.List;

/**
 * What a run writes.
 *
 * @param views files of each advice
 * @param series files to which each advice adds a piece
 * @param overviews files about the whole run
 */
public record Products(List<View> views, List<Series> series, List<Overview> overviews) {
    /** Keeps the lists as they are. */
    public Products {
        views = List.copyOf(views);
        series = List.copyOf(series);
        overviews = List.copyOf(overviews);
    }
}
