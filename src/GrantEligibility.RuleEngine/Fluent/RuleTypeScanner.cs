using System.Reflection;
using NRules.Fluent.Dsl;

namespace NRules.Fluent;

/// <summary>Finds rule classes. Belongs to one thread.</summary>
public class RuleTypeScanner : IRuleTypeScanner
{
    private readonly List<Candidate> _candidates = [];
    private readonly List<Func<Type, bool>> _predicates = [];
    private bool _privateTypes;
    private bool _nestedTypes;

    /// <summary>Whether a type is a class that rules can be made of: derived from <see cref="Rule"/>, concrete, without open type parameters.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsRuleType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && !type.ContainsGenericParameters;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner PrivateTypes(bool include = true)
    {
        _privateTypes = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner NestedTypes(bool include = true)
    {
        _nestedTypes = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Assembly(params Assembly[] assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        return Add(assemblies.SelectMany(a => a.GetTypes()), named: false);
    }

    /// <inheritdoc/>
    public IRuleTypeScanner AssemblyOf<T>() => AssemblyOf(typeof(T));

    /// <inheritdoc/>
    public IRuleTypeScanner AssemblyOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Assembly(type.Assembly);
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Type(params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return Add(types, named: true);
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Where(Func<Type, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        _predicates.Add(predicate);
        return this;
    }

    /// <summary>The rule classes found, each once, in the order they were found.</summary>
    /// <returns>The classes; may be empty.</returns>
    public Type[] GetRuleTypes() =>
    [
        .. _candidates
            .Where(c => c.Named || ((_privateTypes || c.Type.IsPublic || c.Type.IsNestedPublic) && (_nestedTypes || !c.Type.IsNested)))
            .Select(c => c.Type)
            .Where(t => _predicates.TrueForAll(p => p(t)))
            .Distinct(),
    ];

    private RuleTypeScanner Add(IEnumerable<Type> types, bool named)
    {
        _candidates.AddRange(types.Where(IsRuleType).Select(t => new Candidate(t, named)));
        return this;
    }

    private sealed record Candidate(Type Type, bool Named);
}
