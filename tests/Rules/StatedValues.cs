using System.Globalization;
using System.Text.Json;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.RealInput.Tests.Trails;

namespace GrantEligibility.Rules.Tests;

/// <summary>What the documents of a question state, held against what an explanation says they do.</summary>
internal sealed class StatedValues(EligibilityQuestion question)
{
    private readonly JsonElement _profile = JsonSerializer.Deserialize<JsonElement>(CanonicalJson.Of(question.Profile));
    private readonly DateOnly _visibleUntil = question.Options.GetValueOrDefault("IC-13") == "hindsight" ? DateOnly.MaxValue : question.AsOf;
    private readonly JsonElement _award = question.Award is { } award ? JsonSerializer.Deserialize<JsonElement>(CanonicalJson.Of(award)) : default;

    /// <summary>What is wrong with a value of an explanation; null where it is as stated, or as not yet stated on the day.</summary>
    internal string? FaultOf(TrailValue value)
    {
        if (FaultOf(value.Place) is { } fault)
        {
            return $"'{value.Name}': {fault}";
        }

        var (document, pointer) = value.Place;
        var (owner, member) = (pointer[..Math.Max(pointer.LastIndexOf('/'), 0)], pointer[(pointer.LastIndexOf('/') + 1)..]);
        if (document is Document.Regime or Document.Question || !value.Name.EndsWith(WordsOf(member), StringComparison.Ordinal))
        {
            // What stands at the place has other words: the value was computed from it.
            return null;
        }

        var stated = TextAt(value.Place with { Pointer = owner }, member);
        return stated == value.Value ? null : $"'{value.Name}' is '{value.Value}', but '{stated}' stands at {value.Place}";
    }

    /// <summary>What is wrong with a place; null where something stands there, or could.</summary>
    internal string? FaultOf(Place place) => place.Document switch
    {
        Document.Profile => FaultOf(place, _profile, typeof(AgencyProfile)),
        Document.Award => FaultOf(place, _award, typeof(Award)),
        _ => place.Pointer.Length > 0 ? null : $"{place} is no place",
    };

    /// <summary>Whether something stands at a place; the regime and the question are not looked into.</summary>
    internal bool Has(Place place) => place.Document switch
    {
        Document.Profile => JsonPointer.Resolve(_profile, place.Pointer) is not null,
        Document.Award => _award.ValueKind == JsonValueKind.Object && JsonPointer.Resolve(_award, place.Pointer) is not null,
        _ => place.Pointer.Length > 0,
    };

    private static string? FaultOf(Place place, JsonElement document, Type format) =>
        !JsonPointer.IsKnown(format, place.Pointer) ? $"nothing could stand at {place}"
        : EntriesOn(place.Pointer).FirstOrDefault(entry => JsonPointer.Resolve(document, entry) is null) is { } missing ? $"there is no entry {missing}"
        : null;

    /// <summary>The pointers to the entries of lists on the way down.</summary>
    private static IEnumerable<string> EntriesOn(string pointer)
    {
        var steps = pointer.Split('/');
        return from depth in Enumerable.Range(1, steps.Length - 1)
               where int.TryParse(steps[depth], out _)
               select string.Join('/', steps.Take(depth + 1));
    }

    /// <summary>A member as an explanation prints it, as of the day; null where it is not stated, or had not happened.</summary>
    private string? TextAt(Place owner, string member) => member switch
    {
        "submitted" when Stated(owner, "submittedOn") is { } day => HasHappened(day) ? "yes" : "no",
        // A law is known from its enactment on, with the day on which it will be in effect.
        "from" when Stated(owner, "enactedOn") is { } day && HasHappened(day) => Stated(owner, member)?.GetString(),
        // They came with the certificate.
        "determinedOn" or "recites" when Stated(owner, "certifiedOn") is not { } day || !HasHappened(day) => null,
        "events" when Stated(owner, member) is { } events => ListOf(EventsOf(owner.Of(member), events)),
        _ => Stated(owner, member) is { } stated && HasHappened(stated) ? TextOf(stated) : null,
    };

    private IEnumerable<string> EventsOf(Place place, JsonElement events) => events.EnumerateArray()
        .Select((stated, index) => (HasHappened: HasHappened(stated.GetProperty("on")), Text: $"event ({place.Of($"{index}")})"))
        .Where(static entry => entry.HasHappened)
        .Select(static entry => entry.Text);

    private JsonElement? Stated(Place owner, string member)
    {
        var document = owner.Document == Document.Award ? _award : _profile;
        return document.ValueKind == JsonValueKind.Object ? JsonPointer.Resolve(document, $"{owner.Pointer}/{member}") : null;
    }

    private string? TextOf(JsonElement stated) => stated.ValueKind switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Null => null,
        JsonValueKind.Array => ListOf(stated.EnumerateArray().Where(HasHappened).Select(TextOf)),
        JsonValueKind.Object => stated.GetProperty("citation").GetString(),
        _ => stated.ToString(),
    };

    private static string ListOf(IEnumerable<string?> entries) => string.Join(", ", entries) is { Length: > 0 } list ? list : "none";

    private bool HasHappened(JsonElement stated) => stated.ValueKind switch
    {
        JsonValueKind.Object => !stated.TryGetProperty("from", out var day) || HasHappened(day),
        JsonValueKind.String when DateOnly.TryParseExact(stated.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
            date <= _visibleUntil,
        _ => true,
    };

    // certifiedOn is printed as "certified on".
    private static string WordsOf(string member) =>
        string.Concat(member.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
}
