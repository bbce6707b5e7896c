using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Explanations;

/// <summary>
/// A member of a fact, as explanations tell of it: its words, where its value stands, and which other members it reads. Looked
/// up once a process. Thread-safe.
/// </summary>
internal sealed class FactMember
{
    private static readonly ConcurrentDictionary<MemberInfo, FactMember> Known = new();

    private readonly MemberGetter _getter;
    private readonly bool _isAsOf;
    private readonly string? _step;
    private readonly string[] _reads;

    // Of an enumeration's member, the words of its values by number; else none.
    private readonly string[] _wordsByNumber;
    private readonly ConcurrentDictionary<Type, FactMember[]> _readsByType = new();

    private FactMember(MemberInfo member)
    {
        _getter = MemberGetter.Of(member);
        _isAsOf = member.DeclaringType == typeof(Case) && member.Name == nameof(Case.AsOf);
        _step = StepTo(member);
        _reads = [.. member.GetCustomAttribute<ReadsAttribute>()?.Members ?? []];
        _wordsByNumber = EnumerationText.ByNumber((member as PropertyInfo)?.PropertyType);
        WhenNull = member.GetCustomAttribute<WhenNullAttribute>()?.Text;
        Words = Facts.Words.Of(member);
    }

    /// <summary>The member in words: <c>certified on</c>.</summary>
    internal string Words { get; }

    /// <summary>What it means that there is no value, where that is not "unknown"; otherwise null.</summary>
    internal string? WhenNull { get; }

    /// <summary>Whether it is written in the JSON document.</summary>
    internal bool IsInDocument => _step is not null;

    internal static FactMember Of(MemberInfo member) => Known.GetOrAdd(member, static m => new FactMember(m));

    /// <summary>
    /// The place of the value: one step down where the member is written in the JSON document; the question's own place for
    /// the as-of date; else the place of the fact, which is where a derived value comes from.
    /// </summary>
    internal Place PlaceOf(Place owner) =>
        _isAsOf ? new Place(Document.Question, "/asOf")
        : _step is not null ? owner.Of(_step)
        : owner;

    /// <summary>The properties that it reads of a fact of a type, by its <see cref="ReadsAttribute"/>; those that are facts stand for themselves.</summary>
    internal FactMember[] ReadOf(Type factType) => _reads.Length == 0 ? [] : _readsByType.GetOrAdd(
        factType,
        static (type, reads) =>
        [
            .. reads.Select(type.GetProperty)
                .OfType<PropertyInfo>()
                .Where(read => !typeof(Fact).IsAssignableFrom(read.PropertyType))
                .Select(Of),
        ],
        _reads);

    /// <summary>The one member that is read in its place, of a fact of a type; itself where it names none; null where there are several.</summary>
    internal FactMember? ReadInItsPlace(Type factType) => ReadOf(factType) switch
    {
        [] => this,
        [var only] => only.ReadInItsPlace(factType),
        _ => null,
    };

    /// <summary>A value of it as it is printed.</summary>
    internal string TextOf(object value) =>
        _wordsByNumber.Length > 0 && value is Enum && (uint)(int)value is var number && number < (uint)_wordsByNumber.Length ? _wordsByNumber[number] : PlainText.Of(value);

    /// <summary>Reads the value; a method has none of its own.</summary>
    internal bool TryGet(object instance, out object? value) => _getter.TryGet(instance, out value);

    /// <summary>The name of a member in the JSON document; null for one that is not written there.</summary>
    private static string? StepTo(MemberInfo member)
    {
        var isInDocument = member.DeclaringType?.Namespace == typeof(AgencyProfile).Namespace
            && member.GetCustomAttribute<JsonIgnoreAttribute>() is null;
        return isInDocument
            ? member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name)
            : null;
    }
}
