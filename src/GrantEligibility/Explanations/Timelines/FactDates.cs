using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>Reads the dates of facts: every date among their members, and among the members of what these hold.</summary>
/// <remarks>Belongs to one thread. Which members of a type can hold a date is found once a process.</remarks>
/// <param name="calendar">Where the dates go.</param>
internal sealed class FactDates(DateCalendar calendar)
{
    private static readonly ConcurrentDictionary<Type, DatedMember[]> Members = new();

    private readonly HashSet<object> _read = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds the dates of some facts; of a fact that stands in several it reads them once.</summary>
    internal void Add(IEnumerable<Fact> facts)
    {
        _read.Clear();
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

        foreach (var (member, what) in Members.GetOrAdd(instance.GetType(), DatedMembersOf))
        {
            if (Reflected.TryGet(member, instance, out var value) && value is not null)
            {
                AddValue(value, FactMembers.PlaceOf(place, member, instance), what);
            }
        }
    }

    private void AddValue(object value, Place place, string what)
    {
        switch (value)
        {
            case DateOnly date:
                calendar.Add(date, new DateStated(what, place));
                break;
            case Fact fact:
                Add(fact, fact.Place);
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    if (item is not null)
                    {
                        AddValue(item, place, what);
                    }
                }

                break;
            default:
                Add(value, place);
                break;
        }
    }

    // The as-of date is no date of anything.
    private static DatedMember[] DatedMembersOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetIndexParameters().Length == 0 && CanHoldDate(member.PropertyType))
            .Where(member => !(type == typeof(Case) && member.Name == nameof(Case.AsOf)))
            .Select(member => new DatedMember(member, $"{Words.Of(type)}: {Words.Of(member)}")),
    ];

    private static bool CanHoldDate(Type type) => Nullable.GetUnderlyingType(type) is { } underlying ? CanHoldDate(underlying)
        : type == typeof(DateOnly) || (type != typeof(string) && !type.IsPrimitive && !type.IsEnum && IsOurs(type))
        || (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) && type.GetGenericArguments().Any(CanHoldDate));

    // What a platform type holds is not read, but for lists: types, delegates and places lead out of what is known.
    private static bool IsOurs(Type type) =>
        type != typeof(Place) && type.Namespace?.StartsWith(nameof(System), StringComparison.Ordinal) != true && !typeof(Delegate).IsAssignableFrom(type);

    private readonly record struct DatedMember(PropertyInfo Member, string What);
}
