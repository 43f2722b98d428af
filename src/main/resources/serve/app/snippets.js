// The same query from other tools.
import { make } from "./dom.js";

export function snippets(query, given) {
  const endpoint = location.origin + "/sparql";
  const more = [...given];
  const kinds = {
    curl: `curl -s '${endpoint}' -H 'Accept: text/csv' \\\n  --data-urlencode query@query.rq${more.map(([name, value]) => ` \\\n  --data-urlencode ${shell(`${name}=${value}`)}`).join("")}`,
    Python: `import csv, io, urllib.parse, urllib.request\n\nbody = urllib.parse.urlencode({"query": open("query.rq", encoding="utf-8").read()${more.map(([name, value]) => `, ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join("")}})\nrequest = urllib.request.Request("${endpoint}", body.encode(), {"Accept": "text/csv"})\nrows = list(csv.DictReader(io.StringIO(urllib.request.urlopen(request).read().decode())))`,
    R: `library(httr)\nanswer <- POST("${endpoint}", accept("text/csv"), encode = "form",\n  body = list(query = paste(readLines("query.rq"), collapse = "\\n")${more.map(([name, value]) => `, ${name} = ${JSON.stringify(value)}`).join("")}))\nrows <- read.csv(text = content(answer, "text", encoding = "UTF-8"))`,
    Java: `String body = "query=" + URLEncoder.encode(Files.readString(Path.of("query.rq")), UTF_8)${more.map(([name, value]) => `\n    + "&${name}=" + URLEncoder.encode(${JSON.stringify(value)}, UTF_8)`).join("")};\nHttpRequest request = HttpRequest.newBuilder(URI.create("${endpoint}")).header("Accept", "text/csv")\n    .header("Content-Type", "application/x-www-form-urlencoded")\n    .POST(HttpRequest.BodyPublishers.ofString(body)).build();\nString csv = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();`,
  };
  return make("details", {}, make("summary", {}, "From curl, Python, R and Java"),
    make("p", { class: "hint" }, "Save the query as query.rq."),
    Object.entries(kinds).map(([name, text]) => [make("h3", {}, name), make("pre", { tabindex: "0", "aria-label": name }, text)]));
}

function shell(text) {
  return "'" + text.replaceAll("'", "'\\''") + "'";
}
