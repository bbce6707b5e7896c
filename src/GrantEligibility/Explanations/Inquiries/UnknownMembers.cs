using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;

namespace GrantEligibility.Explanations.Inquiries;

/// <summary>
/// The questions that stand in the model itself: every member that says what it asks (<see cref="AsksAttribute"/>), where
/// a fact that is stated leaves it unknown.
/// </summary>
internal static class UnknownMembers
{
    private const string Unknown = "unknown";

    private static readonly ConcurrentDictionary<Type, AskedMember[]> Asked = new();

    /// <summary>The questions on the facts of a question, in the order of the facts and of their members.</summary>
    internal static IEnumerable<OpenQuestion> Of(IEnumerable<Fact> facts, RegimeInput input) =>
        from fact in facts.SelectMany(Stated)
        from member in Asked.GetOrAdd(fact.GetType(), AskedOf)
        where member.IsUnknownIn(fact)
        select new OpenQuestion
        {
            Text = member.Question,
            Place = fact.Place.Of(member.Name),
            Agency = Agencies.NameOf(input, fact.CaseNumber),
            Answers = [.. member.Answers.Select(answer => new PossibleAnswer
            {
                Text = answer.Text,
                Changes = [new DocumentChange(fact.Place.Of(member.Name), answer.Json)],
            })],
        };

    /// <summary>The records of a document behind a fact; none where the fact stands for one that is not there.</summary>
    private static IEnumerable<Fact> Stated(Fact fact) => fact switch
    {
        Case { IsApplicant: true } @case => [@case.Award, @case.Agency],
        Case @case => [@case.Agency],
        _ when fact.Place.Document is not (Document.Profile or Document.Award) || fact.Place.Pointer.EndsWith("/-", StringComparison.Ordinal) => [],
        _ => [fact],
    };

    private static AskedMember[] AskedOf(Type type) =>
    [
        .. from property in type.GetProperties()
           where AttributeOf<AsksAttribute>.On(property) is not null
           select new AskedMember(property, AttributeOf<AsksAttribute>.On(property)!.Question, [.. AnswersOf(property.PropertyType)]),
    ];

    private static IEnumerable<(string Text, string Json)> AnswersOf(Type type) => Nullable.GetUnderlyingType(type) switch
    {
        { } truth when truth == typeof(bool) => [("yes", "true"), ("no", "false")],
        { IsEnum: true } words => WordsOf(words).Select(word => (word, Quoted(word))),
        null when type.IsGenericType && type.GenericTypeArguments is [{ IsEnum: true } words] =>
            [("none", "[]"), .. Subsets([.. WordsOf(words)]).Select(subset => (string.Join(" and ", subset), $"[{string.Join(',', subset.Select(Quoted))}]"))],
        _ => throw new InvalidOperationException($"The answers of a member of type '{type}' are not listed here: let the regime ask."),
    };

    private static IEnumerable<string> WordsOf(Type words) => Enum.GetValues(words).Cast<object>().Select(PlainText.Of).Where(word => word != Unknown);

    private static IEnumerable<string[]> Subsets(string[] words) => words.Length == 0
        ? []
        : Subsets(words[1..]).SelectMany(rest => (string[][])[rest, [words[0], .. rest]]).Prepend([words[0]]);

    private static string Quoted(string word) => $"\"{JsonEncodedText.Encode(word)}\"";

    private sealed record AskedMember(PropertyInfo Property, string Question, IReadOnlyList<(string Text, string Json)> Answers)
    {
        internal string Name { get; } = JsonNamingPolicy.CamelCase.ConvertName(Property.Name);

        internal bool IsUnknownIn(Fact fact) => Property.GetValue(fact) is var value && (value is null || (value is Enum word && PlainText.Of(word) == Unknown));
    }
}
