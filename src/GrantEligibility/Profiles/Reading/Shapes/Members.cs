using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>
/// The members of one object, as the record that is read from it asks for them, each by its name and what it may be. Where
/// there is no object they are only noted down: in this way a record says what its objects hold. Belongs to one thread.
/// </summary>
internal sealed class Members
{
    private static readonly ConcurrentDictionary<Type, WordShape> KnownWords = new();

    private readonly TokenTree? _tree;
    private readonly int _object;
    private readonly List<Member> _described = [];

    private Members(TokenTree? tree, int @object) => (_tree, _object) = (tree, @object);

    /// <summary>The members that a record asks for, in its order.</summary>
    internal static Member[] DescribedBy<T>(Func<Members, T> read)
    {
        var members = new Members(null, 0);
        read(members);
        return [.. members._described];
    }

    /// <summary>The members of an object that was found without fault.</summary>
    internal static Members Of(TokenTree tree, int @object) => new(tree, @object);

    internal string Text(string name, TextFormatAttribute? format = null) => Required(name, TextShape.Of(format))!;

    internal string? TextOrNull(string name, TextFormatAttribute? format = null) => Optional(name, TextShape.Of(format));

    /// <summary>A text of which nothing is asked, as programs write it: it may be empty.</summary>
    internal string AnyText(string name) => Required(name, TextShape.Unrestricted)!;

    internal string? AnyTextOrNull(string name) => Optional(name, TextShape.Unrestricted);

    internal IReadOnlyList<string> AnyTexts(string name) => List(name, TextShape.Unrestricted);

    internal DateTimeOffset Instant(string name) => Required(name, InstantShape.Instance);

    internal DateOnly Date(string name) => Required(name, DateShape.Instance);

    internal DateOnly? DateOrNull(string name) => OptionalValue(name, DateShape.Instance);

    internal bool Truth(string name) => Required(name, TruthShape.Instance);

    internal bool? TruthOrNull(string name) => OptionalValue(name, TruthShape.Instance);

    internal int Number(string name) => Number(name, int.MinValue, int.MaxValue);

    /// <inheritdoc cref="NumberOrNull"/>
    internal int Number(string name, int least, int most) => Required(name, new WholeNumberShape(least, most));

    /// <param name="name">The member's name.</param>
    /// <param name="least">The least number, inclusive.</param>
    /// <param name="most">The greatest, inclusive.</param>
    internal int? NumberOrNull(string name, int least, int most) => OptionalValue(name, new WholeNumberShape(least, most));

    internal TEnum Word<TEnum>(string name)
        where TEnum : struct, Enum
    {
        var number = Required(name, WordOf(typeof(TEnum)));
        return Unsafe.As<int, TEnum>(ref number);
    }

    internal TEnum? WordOrNull<TEnum>(string name)
        where TEnum : struct, Enum => OptionalValue(name, WordOf(typeof(TEnum))) is { } number ? Unsafe.As<int, TEnum>(ref number) : null;

    /// <summary>A word of an enumeration, as a value of it in a box.</summary>
    internal object Word(string name, Type enumeration) => Enum.ToObject(enumeration, Required(name, WordOf(enumeration)));

    internal T Record<T>(string name, ObjectShape<T> shape) => Required(name, shape)!;

    internal T? RecordOrNull<T>(string name, ObjectShape<T> shape)
        where T : class => Optional(name, shape);

    internal IReadOnlyList<T> List<T>(string name, Shape<T> item) => Required(name, new ListShape<T>(item))!;

    internal IReadOnlyList<T>? ListOrNull<T>(string name, Shape<T> item) => Optional(name, new ListShape<T>(item));

    internal IReadOnlyList<string>? TextsOrNull(string name) => ListOrNull(name, TextShape.Any);

    internal IReadOnlyList<DateOnly>? DatesOrNull(string name) => ListOrNull(name, DateShape.Instance);

    internal IReadOnlyList<TEnum>? WordsOrNull<TEnum>(string name)
        where TEnum : struct, Enum => ListOrNull(name, WordShape<TEnum>.Instance);

    internal IReadOnlyDictionary<string, string> TextTable(string name) => Required(name, new TableShape<string>(TextShape.Any))!;

    internal IReadOnlyDictionary<string, string>? TextTableOrNull(string name) => Optional(name, new TableShape<string>(TextShape.Any));

    internal IReadOnlyDictionary<string, TEnum>? WordTableOrNull<TEnum>(string name)
        where TEnum : struct, Enum => Optional(name, new TableShape<TEnum>(WordShape<TEnum>.Instance));

    private static WordShape WordOf(Type enumeration) => KnownWords.GetOrAdd(enumeration, static e => new WordShape(e));

    private T? Required<T>(string name, Shape<T> shape) => ValueOf(name, shape, isRequired: true) is { } token ? shape.Read(_tree!, token) : default;

    private T? Optional<T>(string name, Shape<T> shape)
        where T : class => ValueOf(name, shape, isRequired: false) is { } token ? shape.Read(_tree!, token) : null;

    private T? OptionalValue<T>(string name, Shape<T> shape)
        where T : struct => ValueOf(name, shape, isRequired: false) is { } token ? shape.Read(_tree!, token) : null;

    // The token of a member's value; null where there is none, or where it is null.
    private int? ValueOf(string name, Shape shape, bool isRequired)
    {
        if (_tree is null)
        {
            _described.Add(new Member(name, shape, isRequired));
            return null;
        }

        for (var member = _object + 1; member < _tree[_object].End; member = _tree[member + 1].End)
        {
            if (_tree.IsNamed(member, name))
            {
                return _tree[member + 1].Kind == System.Text.Json.JsonTokenType.Null ? null : member + 1;
            }
        }

        return null;
    }
}
