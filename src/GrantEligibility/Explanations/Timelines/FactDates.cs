using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>Reads the dates of facts: every date among their members, and among the members of what these hold.</summary>
/// <remarks>Belongs to one thread. Which members of a type can hold a date is found once a process.</remarks>
/// <param name="calendar">Where the dates go; it has those of the documents.</param>
/// <param name="documents">The documents of the question, which tell what stands in them.</param>
internal sealed class FactDates(DateCalendar calendar, QuestionDocuments documents)
{
    private static readonly ConcurrentDictionary<Type, DatedMember[]> Members = new();

    private readonly HashSet<object> _read = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds the dates of some facts; of what it has read before, or stands in several facts, it reads them once.</summary>
    internal void Add(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            Add(fact, fact.Place);
        }
    }

    private void Add(object instance, Place place)
    {
        if (!_read.Add(instance))
        {
            return;
        }

        foreach (var dated in Members.GetOrAdd(instance.GetType(), DatedMembersOf))
        {
            if (dated.Member.TryGet(instance, out var value) && value is not null)
            {
                AddValue(value, place, dated);
            }
        }
    }

    private void AddValue(object value, Place place, DatedMember dated)
    {
        switch (value)
        {
            case DateOnly date when dated.Member.IsInDocument:
                // What the document states, the calendar has with its own place.
                if (!calendar.Has(date))
                {
                    calendar.Add(date, new DateStated(dated.Meaning, null));
                }

                break;
            case DateOnly date:
                calendar.Add(date, new DateStated(dated.Meaning, documents.Stated(place)));
                break;
            case Fact fact:
                Add(fact, fact.Place);
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    if (item is not null)
                    {
                        AddValue(item, place, dated);
                    }
                }

                break;
            default:
                Add(value, dated.Member.PlaceOf(place));
                break;
        }
    }

    // The as-of date is no date of anything.
    private static DatedMember[] DatedMembersOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetIndexParameters().Length == 0 && CanHoldDate(member.PropertyType))
            .Where(member => !(type == typeof(Case) && member.Name == nameof(Case.AsOf)))
            .Select(member => new DatedMember(FactMember.Of(member), new DateMeaning(() => $"{Words.Of(type)}: {Words.Of(member)}"))),
    ];

    private static bool CanHoldDate(Type type) => Nullable.GetUnderlyingType(type) is { } underlying ? CanHoldDate(underlying)
        : type == typeof(DateOnly) || (type != typeof(string) && !type.IsPrimitive && !type.IsEnum && IsOurs(type))
        || (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) && type.GetGenericArguments().Any(CanHoldDate));

    // What a platform type holds is not read, but for lists: types, delegates and places lead out of what is known.
    private static bool IsOurs(Type type) =>
        type != typeof(Place) && type.Namespace?.StartsWith(nameof(System), StringComparison.Ordinal) != true && !typeof(Delegate).IsAssignableFrom(type);

    private sealed record DatedMember(FactMember Member, DateMeaning Meaning);
}
