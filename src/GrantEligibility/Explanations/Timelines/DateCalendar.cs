namespace GrantEligibility.Explanations.Timelines;

/// <summary>
/// The days on which an answer may become another: each date that anything states or computes, as "on or after" turns
/// there, and the day after it, as "after" turns there. Belongs to one thread.
/// </summary>
internal sealed class DateCalendar
{
    // What has more dates than this moves with the as-of date, and says of no day that it is a border.
    private const int MostDates = 16;

    private readonly Dictionary<DateStated, int> _dates = [];
    private readonly Dictionary<DateOnly, List<DateStated>> _stated = [];
    private readonly SortedSet<DateOnly> _days = [];

    /// <summary>Adds a date, and where it stands.</summary>
    internal void Add(DateOnly date, DateStated stated)
    {
        var there = _stated.GetValueOrDefault(date);
        if (there?.Contains(stated) == true)
        {
            return;
        }

        var known = _dates.GetValueOrDefault(stated);
        if (known == MostDates)
        {
            return;
        }

        _dates[stated] = known + 1;
        if (there is null)
        {
            _stated.Add(date, there = []);
            AddBorder(date);
        }

        there.Add(stated);
    }

    /// <summary>Adds a day, and the day after it, at which nothing is known to be dated.</summary>
    internal void AddBorder(DateOnly day)
    {
        _days.Add(day);
        if (day < DateOnly.MaxValue)
        {
            _days.Add(day.AddDays(1));
        }
    }

    /// <summary>Whether anything is known to be dated on a day.</summary>
    internal bool Has(DateOnly day) => _stated.ContainsKey(day);

    /// <summary>The first of the days after a day; null where there is none.</summary>
    internal DateOnly? After(DateOnly day)
    {
        if (day == DateOnly.MaxValue)
        {
            return null;
        }

        var later = _days.GetViewBetween(day.AddDays(1), DateOnly.MaxValue);
        return later.Count > 0 ? later.Min : null;
    }

    /// <summary>The last of the days up to a day, that day included; null where there is none.</summary>
    internal DateOnly? UpTo(DateOnly day)
    {
        var earlier = _days.GetViewBetween(DateOnly.MinValue, day);
        return earlier.Count > 0 ? earlier.Max : null;
    }

    /// <summary>The dates that make a day a border: those that are that day, and those that are the day before.</summary>
    internal IEnumerable<DatedPlace> At(DateOnly border)
    {
        var dayBefore = border > DateOnly.MinValue ? border.AddDays(-1) : border;
        foreach (var date in dayBefore == border ? [border] : new[] { border, dayBefore })
        {
            foreach (var (meaning, place) in _stated.GetValueOrDefault(date, []))
            {
                if (place is { } stands)
                {
                    yield return new DatedPlace(date, meaning, stands);
                }
            }
        }
    }
}
