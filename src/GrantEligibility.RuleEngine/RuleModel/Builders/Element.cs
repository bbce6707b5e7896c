using System.Runtime.CompilerServices;

namespace NRules.RuleModel.Builders;

/// <summary>
/// Creates rules and their elements, and refuses what could not work, with a sentence that says why. Every method throws <see cref="ArgumentNullException"/> for an
/// argument that is null and <see cref="ArgumentException"/> for one that does not fit. Safe to call from any thread.
/// </summary>
public static partial class Element
{
    /// <summary>Creates a rule without tags, properties, dependencies and filters.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <param name="description">What the rule is about; may be empty.</param>
    /// <param name="priority">The rank on the agenda: higher fires first.</param>
    /// <param name="leftHandSide">The conditions.</param>
    /// <param name="rightHandSide">The actions.</param>
    /// <returns>The rule.</returns>
    public static IRuleDefinition RuleDefinition(string name, string description, int priority, GroupElement leftHandSide, ActionGroupElement rightHandSide) =>
        RuleDefinition(name, description, priority, tags: [], leftHandSide, rightHandSide);

    /// <summary>Creates a rule without properties, dependencies and filters.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <param name="description">What the rule is about; may be empty.</param>
    /// <param name="priority">The rank on the agenda: higher fires first.</param>
    /// <param name="tags">Words that classify the rule.</param>
    /// <param name="leftHandSide">The conditions.</param>
    /// <param name="rightHandSide">The actions.</param>
    /// <returns>The rule.</returns>
    public static IRuleDefinition RuleDefinition(
        string name, string description, int priority, IEnumerable<string> tags, GroupElement leftHandSide, ActionGroupElement rightHandSide) =>
        RuleDefinition(name, description, priority, RuleRepeatability.Repeatable, tags, properties: [], DependencyGroup(), leftHandSide, FilterGroup(), rightHandSide);

    /// <summary>Creates a rule.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <param name="description">What the rule is about; may be empty.</param>
    /// <param name="priority">The rank on the agenda: higher fires first.</param>
    /// <param name="repeatability">Whether the rule may fire again for a match.</param>
    /// <param name="tags">Words that classify the rule.</param>
    /// <param name="properties">Named values attached to the rule, no two of one name.</param>
    /// <param name="dependencies">The services that the actions use.</param>
    /// <param name="leftHandSide">The conditions.</param>
    /// <param name="filters">What gates a match on its way to the agenda.</param>
    /// <param name="rightHandSide">The actions.</param>
    /// <returns>The rule.</returns>
    public static IRuleDefinition RuleDefinition(
        string name,
        string description,
        int priority,
        RuleRepeatability repeatability,
        IEnumerable<string> tags,
        IEnumerable<RuleProperty> properties,
        DependencyGroupElement dependencies,
        GroupElement leftHandSide,
        FilterGroupElement filters,
        ActionGroupElement rightHandSide)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(tags);
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentNullException.ThrowIfNull(dependencies);
        ArgumentNullException.ThrowIfNull(leftHandSide);
        ArgumentNullException.ThrowIfNull(filters);
        ArgumentNullException.ThrowIfNull(rightHandSide);
        Declaration[] named = [.. dependencies.Exports, .. leftHandSide.Exports];
        DeclarationScope.RequireDistinctNames(named);
        DeclarationScope.RequireVisible(leftHandSide.Imports, [], "conditions");
        DeclarationScope.RequireVisible(filters.Imports, leftHandSide.Exports, "filters");
        DeclarationScope.RequireVisible(rightHandSide.Imports, named, "actions");

        return new RuleDefinition(
            name, description ?? "", priority, repeatability, [.. tags], properties as PropertyMap ?? new PropertyMap(properties), dependencies, leftHandSide, filters, rightHandSide);
    }

    /// <summary>Creates a declaration.</summary>
    /// <param name="type">The type of what is declared.</param>
    /// <param name="name">The name, unique in the rule.</param>
    /// <returns>The declaration; its target is set by the pattern or dependency that takes it.</returns>
    public static Declaration Declaration(Type type, string name) => new(type, name);

    /// <summary>Creates a group of dependencies.</summary>
    /// <param name="dependencies">The dependencies; may be empty.</param>
    /// <returns>The group.</returns>
    public static DependencyGroupElement DependencyGroup(params DependencyElement[] dependencies) => DependencyGroup(dependencies.AsEnumerable());

    /// <summary>Creates a group of dependencies.</summary>
    /// <param name="dependencies">The dependencies; may be empty.</param>
    /// <returns>The group.</returns>
    public static DependencyGroupElement DependencyGroup(IEnumerable<DependencyElement> dependencies)
    {
        var all = All(dependencies);
        DeclarationScope.RequireDistinctNames(Array.ConvertAll(all, d => d.Declaration));
        return new DependencyGroupElement(all);
    }

    /// <summary>Creates a dependency on a service.</summary>
    /// <param name="type">The type of the service.</param>
    /// <param name="name">The name under which the actions know it.</param>
    /// <returns>The dependency.</returns>
    public static DependencyElement Dependency(Type type, string name) => Dependency(Declaration(type, name), type);

    /// <summary>Creates a dependency on a service.</summary>
    /// <param name="declaration">The name and type under which the actions know it.</param>
    /// <param name="serviceType">The type asked of the dependency resolver.</param>
    /// <returns>The dependency.</returns>
    public static DependencyElement Dependency(Declaration declaration, Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(serviceType);
        return declaration.Type.IsAssignableFrom(serviceType)
            ? new DependencyElement(declaration, serviceType)
            : throw new ArgumentException($"A service of type {serviceType} cannot be used as '{declaration}'.", nameof(serviceType));
    }

    private static T[] All<T>(IEnumerable<T> items, [CallerArgumentExpression(nameof(items))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, name);
        T[] all = [.. items];
        return Array.Exists(all, i => i is null) ? throw new ArgumentNullException(name, "One of the elements is null.") : all;
    }
}
